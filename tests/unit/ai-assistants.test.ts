import { describe, expect, it } from 'vitest';
import { candidateSessionParts } from '../../src/handbook/candidate-session.ts';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { aiAssistantsOf, boxesWithAiRule } from '../../src/handbook/defaults.ts';
import { stateOf } from '../../src/handbook/plan/state.ts';
import { at, fieldsOf, find, runOf } from '../helpers/check.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

const PAIRING = 'candidate/interview-types/pairing';
const NOT_HERE = { policy: 'not-allowed', reason: 'Here we want to hear you.' };

const pairingOf = (change: (files: HandbookFiles) => void) => {
  const { handbook } = runOf(change);
  const type = handbook.interviewTypes.find(({ id }) => id === 'pairing')!.candidate;
  return {
    handbook,
    type,
    policy: (id?: string) =>
      aiAssistantsOf(
        type,
        handbook.company,
        type.variants.find((variant) => variant.id === id),
      )?.policy,
  };
};

describe('The rule on AI assistants', () => {
  it('of a variant stands before that of its interview', () => {
    const { policy } = pairingOf((files) => {
      at(files, PAIRING, 'variants', 0)['aiAssistants'] = NOT_HERE;
    });
    expect([policy(), policy('frontend')]).toEqual(['allowed', 'not-allowed']);
  });

  it('of a part is its own, in the agenda of every session, and changes what a plan remembers of the rules', () => {
    const before = pairingOf(() => undefined);
    const after = pairingOf((files) => {
      at(files, PAIRING, 'agenda', 1)['aiAssistants'] = NOT_HERE;
      delete fieldsOf(files, PAIRING)['aiAssistants'];
    });
    const role = after.handbook.roles[0]!;
    const session = sessionsOf(role).find(({ type, variant }) => type.id === 'pairing' && !variant)!;
    expect(boxesWithAiRule(session.agenda).map(({ id }) => id)).toEqual(['main']);
    expect(candidateSessionParts(after.handbook, role, session)).toContain('ai-assistants');
    const asBefore = sessionsOf(before.handbook.roles[0]!).find(({ id }) => id === session.id)!;
    const differs = stateOf(before.handbook, asBefore).map(
      (one, index) => one !== stateOf(after.handbook, session)[index],
    );
    expect(differs).toEqual([false, false, false, true]);
  });

  it('is stated where each variant states it, and missing where one does not', () => {
    const stated = (every: boolean) =>
      find('ai-policy-stated', (files) => {
        files.company.defaults = {};
        delete fieldsOf(files, PAIRING)['aiAssistants'];
        const variant = at(files, PAIRING, 'variants', 0);
        fieldsOf(files, PAIRING)['variants'] = [
          { ...variant, aiAssistants: NOT_HERE },
          { ...variant, id: 'backend', title: 'Backend', ...(every && { aiAssistants: NOT_HERE }) },
        ];
      }).map(({ file }) => file);
    expect(stated(true)).toEqual([]);
    expect(stated(false)).toEqual([`${PAIRING}.mdx`]);
  });
});
