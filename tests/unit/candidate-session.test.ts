import { describe, expect, it } from 'vitest';
import { adjustmentsOf, asksOfYou } from '../../src/handbook/asks-of-you.ts';
import { candidateSessionParts, materialsOf, notAssessedIn } from '../../src/handbook/candidate-session.ts';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { parted } from '../../src/handbook/preparation.ts';
import { at, fieldsOf, runOf } from '../helpers/check.ts';
import type { Fields } from '../helpers/small-entry.ts';

const PAIRING = 'candidate/interview-types/pairing';

/** The session of the small role that is held as Pairing, in its variant, after a change. */
function pairing(change: (fields: Fields, variant: Fields) => void = () => undefined) {
  const { handbook } = runOf((files) => {
    change(fieldsOf(files, PAIRING), at(files, PAIRING, 'variants', 0));
    Object.assign(at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1), {
      variant: 'frontend',
      minutes: 60,
    });
  });
  const session = sessionsOf(handbook.roles[0]!).find(({ id }) => id === 'pairing')!;
  return { handbook, session };
}

describe('The page that candidates read about a session', () => {
  it('has the parts that there is something to say in, and always whom to ask, what follows and where there is more', () => {
    const { handbook, session } = pairing();
    expect(candidateSessionParts(handbook, handbook.roles[0]!, session)).toEqual([
      'agenda',
      'prepare',
      'room',
      'assessed',
      'at-level',
      'asks-of-you',
      'ai-assistants',
      'after',
      'more',
    ]);
  });

  it('says what it comes down to at the level of the role, where its interview says it of that level', () => {
    const { handbook, session } = pairing((fields) => {
      fields.atLevel = { junior: ['Ask.', 'Run it.'], mid: ['Say why.', 'Test it.'] };
    });
    const [role] = handbook.roles;
    const partsAt = (level: 'mid' | 'staff') =>
      candidateSessionParts(handbook, { ...role!, candidate: { ...role!.candidate, level } }, session);
    expect(partsAt('mid')).toContain('at-level');
    expect(partsAt('staff')).not.toContain('at-level');
  });

  it('has materials and questions to ask where its interview names some', () => {
    const { handbook, session } = pairing((fields) => {
      fields.materials = [{ id: 'map', title: 'A map', text: 'Read it.' }];
      fields.askUs = ['code-review'];
    });
    const parts = candidateSessionParts(handbook, handbook.roles[0]!, session);
    expect(parts).toContain('materials');
    expect(parts).toContain('ask-us');
  });

  it('has what belongs to its variant besides what belongs to its interview', () => {
    const { session } = pairing((fields, variant) => {
      fields.materials = [{ id: 'map', title: 'A map', text: 'Read it.' }];
      fields.notAssessed = ['Speed.'];
      fields.asksOfYou = { eyes: 'A page.', ears: 'A voice.' };
      Object.assign(variant, {
        materials: [{ id: 'mock-up', title: 'A mock-up', text: 'Open it.' }],
        notAssessed: ['Colours.'],
        asksOfYou: { eyes: 'A picture.' },
      });
    });
    expect(materialsOf(session).map(({ id }) => id)).toEqual(['map', 'mock-up']);
    expect(notAssessedIn(session)).toEqual(['Speed.', 'Colours.']);
    expect(asksOfYou(session.type.candidate, session.variant)).toEqual([
      { sense: 'eyes', text: 'A picture.' },
      { sense: 'ears', text: 'A voice.' },
    ]);
    expect(asksOfYou(session.type.candidate)[0]).toEqual({ sense: 'eyes', text: 'A page.' });
  });

  it('says what can be different here before what can be different everywhere', () => {
    const { handbook, session } = pairing((fields) => {
      fields.adjustments = { onRequest: [{ text: 'The task in writing.', days: 2 }] };
    });
    const company = {
      ...handbook.company,
      adjustments: { withoutAsking: ['Notes.'], onRequest: [{ text: 'A break.', days: 0 }] },
    };
    expect(adjustmentsOf(session.type.candidate, company)).toEqual({
      withoutAsking: ['Notes.'],
      onRequest: [
        { text: 'The task in writing.', days: 2 },
        { text: 'A break.', days: 0 },
      ],
    });
  });

  it('parts what is enough from what goes beyond it', () => {
    const items = [{ id: 'a' }, { id: 'b', ifYouLike: true }, { id: 'c', ifYouLike: false }];
    expect(parted(items)).toEqual({ enough: [items[0], items[2]], ifYouLike: [items[1]] });
  });
});
