import { describe, expect, it } from 'vitest';
import { distancesOf } from '../../../src/handbook/scorecard/distance.ts';
import { newDraft } from '../../../src/handbook/scorecard/draft.ts';
import { isReference } from '../../../src/handbook/scorecard/reference.ts';
import { cardOfRehearsal } from '../../../src/handbook/scorecard/rehearsal-card.ts';
import { runOf } from '../../helpers/check.ts';
import { withRehearsal } from '../../helpers/small-rehearsal.ts';

describe('The card of a rehearsal', () => {
  const { handbook } = runOf((files) => withRehearsal(files));
  const card = cardOfRehearsal(handbook, handbook.rehearsals[0]!)!;

  it('rates what its session rates, and asks nothing of its kit', () => {
    expect(card.competencies).toEqual([
      { id: 'system-design', primary: true },
      { id: 'communication', primary: false },
      { id: 'ownership', primary: false },
    ]);
    expect(card.agenda.map(({ id }) => id)).toContain('main');
    expect(card.asks).toEqual([]);
  });

  it('says of itself that it is one, by its place and by its reference, which may be filed', () => {
    expect(card.place).toEqual({ role: 'rehearsal', session: 'short-hour', interview: 'design-talk' });
    expect(newDraft(card, 'k3f9x2m4p7qa').reference).toBe('REHEARSAL-1');
    expect(isReference('REHEARSAL-1')).toBe(true);
  });

  it('is none where its session rates nothing', () => {
    const { handbook: informal } = runOf((files) => {
      withRehearsal(files);
      delete files.entries['candidate/interview-types/design-talk']!.fields['assesses'];
    });
    expect(cardOfRehearsal(informal, informal.rehearsals[0]!)).toBeUndefined();
  });
});

describe('A card beside its reference', () => {
  it('is so many levels apart by competency, and nothing is added up', () => {
    const yours = [
      { competency: 'care', rating: 4 as const },
      { competency: 'craft', rating: null },
      { competency: 'speech', rating: 2 as const },
      { competency: 'wit', rating: null },
    ];
    const reference = [
      { competency: 'craft', rating: 1 as const },
      { competency: 'care', rating: 2 as const },
    ];
    expect(distancesOf(yours, reference)).toEqual([
      { competency: 'craft', yours: null, reference: 1, by: null },
      { competency: 'care', yours: 4, reference: 2, by: 2 },
      { competency: 'speech', yours: 2, reference: null, by: null },
    ]);
    expect(distancesOf([{ competency: 'care', rating: 1 }], reference.slice(1))[0]!.by).toBe(-1);
  });
});
