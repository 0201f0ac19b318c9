import { describe, expect, it } from 'vitest';
import { coverageByRole, coverageCsv, coverageMatrix } from '../../../src/handbook/coverage-matrix.ts';
import { smallLoop } from '../../helpers/small-loop.ts';

const { handbook } = smallLoop({
  claims: ['craft', 'security'],
  ratings: [{ competency: 'craft', needed: 3 }],
  sessions: [
    { id: 'talk', title: 'Talk, "open"', minutes: 30, primary: ['care'], secondary: ['craft'] },
    { id: 'pairing', minutes: 60, primary: ['craft'] },
    { id: 'chat' },
  ],
});

describe('The matrix of all roles', () => {
  it('has the interviews that rate something, and every competency, also one that nobody assesses', () => {
    const { types, competencies, strength } = coverageMatrix(handbook);
    expect(types.map(({ id }) => id)).toEqual(['pairing', 'talk']);
    expect(competencies.map(({ id }) => id)).toEqual(['care', 'craft', 'security']);
    expect([strength('craft', 'pairing'), strength('craft', 'talk'), strength('security', 'talk')]).toEqual([
      'primary',
      'secondary',
      undefined,
    ]);
  });

  it('knows for the filter what each role makes of it', () => {
    expect(coverageByRole(handbook)).toEqual({
      engineer: {
        competencies: ['craft', 'security', 'care'],
        types: { talk: { care: 'primary', craft: 'secondary' }, pairing: { craft: 'primary' } },
      },
    });
  });
});

describe('The coverage as CSV', () => {
  it('has a line for each competency of each session, and one for each claim that nobody assesses', () => {
    expect(coverageCsv(handbook).split('\r\n')).toEqual([
      'role,role title,competency,competency title,claimed,rating needed,assessed as,session,interview,variant,minutes',
      'engineer,Engineer,craft,Craft,yes,3,secondary,talk,talk,,30',
      'engineer,Engineer,craft,Craft,yes,3,primary,pairing,pairing,,60',
      'engineer,Engineer,security,Security,yes,,not assessed,,,,',
      'engineer,Engineer,care,Care,no,,primary,talk,talk,,30',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '"=1'])('holds no formula for a spreadsheet: %j', (title) => {
    const competencies = handbook.competencies.map((one) => (one.id === 'care' ? { ...one, title } : one));
    const cells = coverageCsv({ ...handbook, competencies }).split(',');
    const cell = cells[cells.indexOf('care') + 1]!;
    expect(cell.replace(/^"/, '')).toMatch(title === '"=1' ? /^""=1/ : /^'[=+\-@\t]/);
  });

  it('quotes what has commas and quotes', () => {
    handbook.competencies.find(({ id }) => id === 'care')!.title = 'Care, "real"';
    expect(coverageCsv(handbook)).toContain('care,"Care, ""real""",no');
  });
});
