import { describe, expect, it } from 'vitest';
import { costOf, costOfSession } from '../../../src/handbook/cost.ts';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { competencyCost, costPerCompetency } from '../../../src/handbook/review/cost-per-competency.ts';
import { findIn, smallLoop } from '../../helpers/small-loop.ts';

const pairing = { id: 'pairing', minutes: 45, seats: ['A', 'B'], primary: ['craft'], secondary: ['care'] };
const talk = { id: 'talk', minutes: 30, seats: ['A'], primary: ['care'], preparationMinutes: 10, writeUpMinutes: 5 };

describe('What a loop costs its interviewers', () => {
  it('is minutes, preparation and write-up times people, and the debrief times distinct people', () => {
    const { role } = smallLoop({ sessions: [pairing, talk], debriefMinutes: 30 });
    expect(costOf(role)).toEqual({ interviews: 120, preparation: 40, writeUp: 45, debrief: 60, total: 265 });
    expect(costOf(role).interviews).toBe(role.totals.interviewerMinutes);
  });

  it('has no debrief where none is planned', () => {
    expect(costOf(smallLoop({ sessions: [pairing] }).role).debrief).toBe(0);
  });

  it('counts a hand-in as read by those who discuss it, or by one person', () => {
    const task = { id: 'task', minutes: 0, alone: 120, primary: ['craft'], preparationMinutes: 60, writeUpMinutes: 30 };
    const discussed = smallLoop({ sessions: [{ ...task, discussedIn: 'pairing' }, pairing] }).role;
    const alone = smallLoop({ sessions: [task] }).role;
    const cost = (role: typeof alone) => costOfSession(sessionsOf(role)[0]!, sessionsOf(role));
    expect(cost(discussed)).toEqual({ interviews: 0, preparation: 120, writeUp: 60, total: 180 });
    expect(cost(alone)).toEqual({ interviews: 0, preparation: 60, writeUp: 30, total: 90 });
  });
});

describe('What a competency costs', () => {
  it('is its share of each session that rates it: a primary one has twice that of a secondary one', () => {
    const { role } = smallLoop({ sessions: [pairing, talk] });
    // Pairing: 45 + 15 + 20 minutes for two people, two thirds and one third; the talk: 30 + 10 + 5.
    expect(costPerCompetency(role)).toEqual([
      { competency: 'craft', minutes: 107 },
      { competency: 'care', minutes: 98 },
    ]);
  });

  it('is said with the dearest, the cheapest and what nobody needs', () => {
    expect(
      findIn(competencyCost, { claims: ['craft', 'care'], sessions: [pairing, talk], debriefMinutes: 30 }),
    ).toEqual([
      {
        id: 'cost-per-competency',
        tone: 'number',
        words:
          'One candidate takes 4 hr 25 min of our time, 1 hour of it in the debrief. Most of it goes into Craft (1 hr 47 min), least into Care (1 hr 38 min).',
        numbers: [
          { label: 'Craft', value: 107, unit: 'minutes' },
          { label: 'Care', value: 98, unit: 'minutes' },
        ],
        links: [
          { kind: 'competencies', id: 'craft', label: 'Craft' },
          { kind: 'competencies', id: 'care', label: 'Care' },
        ],
      },
    ]);
  });

  it('is something to weigh where more than a third goes into what the role does not need', () => {
    const [finding] = findIn(competencyCost, { claims: ['craft'], sessions: [pairing, talk] });
    expect(finding!.tone).toBe('watch');
    expect(finding!.words).toBe(
      'One candidate takes 3 hr 25 min of our time. Most of it goes into Craft (1 hr 47 min), least into Care (1 hr 38 min). 48% goes into what the role neither claims nor needs: Care.',
    );
  });

  it('is not spoken of where nothing is rated', () => {
    expect(findIn(competencyCost, { sessions: [{ id: 'chat' }] })).toEqual([]);
  });
});
