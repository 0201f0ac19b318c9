import { describe, expect, it } from 'vitest';
import { firstTimeOf } from '../../src/handbook/first-time.ts';
import { entryById } from '../../src/handbook/entries.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';
import { withRehearsal } from '../helpers/small-rehearsal.ts';

function stepsOf(interview: string, change: (files: HandbookFiles) => void = () => undefined) {
  const { handbook } = runOf(change);
  const { steps, total, rehearsals } = firstTimeOf(handbook, entryById(handbook.interviewTypes, interview)!);
  return { steps: steps.map(({ id, minutes }) => [id, minutes?.min, minutes?.max]), total, rehearsals };
}

const timed = (files: HandbookFiles) => {
  Object.assign(fieldsOf(files, 'interviewer/interview-types/design-talk'), {
    preparationMinutes: 15,
    writeUpMinutes: 30,
  });
};

describe('The way to a first interview', () => {
  it('has its steps in their order, each with the minutes that follow from the kit', () => {
    const { steps, total, rehearsals } = stepsOf('design-talk', (files) => {
      timed(files);
      withRehearsal(files);
    });
    expect(steps).toEqual([
      ['read', 15, 15],
      ['rehearse', 90, 90],
      ['shadow', 90, 90],
      ['dry-run', 60, 60],
      ['observed', 105, 105],
    ]);
    expect(total).toEqual({ min: 360, max: 360 });
    expect(rehearsals.map(({ id }) => id)).toEqual(['short-hour']);
  });

  it('has no rehearsal where none is written, and no dry run where the kit asks for none', () => {
    const { steps } = stepsOf('design-talk', (files) => {
      timed(files);
      fieldsOf(files, 'interviewer/interview-types/design-talk')['mayRun'] = { dryRun: false };
    });
    expect(steps.map(([id]) => id)).toEqual(['read', 'shadow', 'observed']);
  });

  it('takes a rehearsal of an interview that is held in the same way where there is none of its own', () => {
    const { rehearsals } = stepsOf('pairing', (files) => {
      withRehearsal(files);
      fieldsOf(files, 'candidate/interview-types/pairing')['format'] = 'design';
    });
    expect(rehearsals.map(({ id }) => id)).toEqual(['short-hour']);
    expect(stepsOf('pairing', withRehearsal).rehearsals).toEqual([]);
  });

  it('has nothing to watch where all work is done alone, and says no minutes that nobody has stated', () => {
    const { steps, total } = stepsOf('take-home');
    expect(total).toBeUndefined();
    expect(steps).toEqual([
      ['read', undefined, undefined],
      ['dry-run', undefined, undefined],
      ['observed', undefined, undefined],
    ]);
  });
});
