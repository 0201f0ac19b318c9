import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { hasOwnRepository, placeInterviewerSide } from '../../../src/load/sides.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-sides-'));
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('The interviewers’ side has a repository of its own where it lies elsewhere, or is a checkout by itself', () => {
  const content = join(folder, 'content');
  mkdirSync(join(content, '.git'), { recursive: true });
  expect(hasOwnRepository(content)).toBe(false);
  mkdirSync(join(content, 'interviewer/guides'), { recursive: true });
  expect(hasOwnRepository(content)).toBe(false);
  mkdirSync(join(content, 'interviewer/.git'));
  expect(hasOwnRepository(content)).toBe(true);

  const other = join(folder, 'other');
  mkdirSync(join(other, 'interviewer'), { recursive: true });
  placeInterviewerSide(other, join(folder, 'private'));
  expect(hasOwnRepository(other)).toBe(true);
});
