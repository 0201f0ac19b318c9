import { describe, expect, it } from 'vitest';
import { atLevel, levelsUnsaid } from '../../src/handbook/at-level.ts';
import { entryById } from '../../src/handbook/entries.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const LINES = {
  junior: ['Carry one plank.', 'Ask which one.'],
  senior: ['Plan the floor.', 'Say who carries what.'],
  beyond: ['Plan three floors.', 'Say which one waits.'],
};

const pairing = (lines: unknown) =>
  entryById(
    runOf((files) => {
      fieldsOf(files, 'candidate/interview-types/pairing')['atLevel'] = lines;
    }).handbook.interviewTypes,
    'pairing',
  )!;

describe('What an interview says at a level', () => {
  it('is the two lines of the level that the role has', () => {
    expect(atLevel(pairing(LINES), 'senior')).toEqual([{ level: 'senior', lines: LINES.senior }]);
  });

  it.each(['staff', 'manager'] as const)('is for a role of level %s what lies beyond senior', (level) => {
    expect(atLevel(pairing(LINES), level)).toEqual([{ level: 'beyond', lines: LINES.beyond }]);
  });

  it('is all that is stated, from junior upwards, where the role is for any level', () => {
    expect(atLevel(pairing(LINES), 'any').map(({ level }) => level)).toEqual(['junior', 'senior', 'beyond']);
  });

  it('is nothing where nothing is stated, and the level is known to be unsaid', () => {
    expect(atLevel(pairing(LINES), 'mid')).toEqual([]);
    expect(levelsUnsaid(pairing(LINES), 'mid')).toEqual(['mid']);
    expect(levelsUnsaid(pairing({}), 'any')).toEqual(['junior', 'mid', 'senior', 'beyond']);
    expect(levelsUnsaid(pairing(LINES), 'staff')).toEqual([]);
  });
});
