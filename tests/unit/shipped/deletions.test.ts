import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildHandbook } from '../../../src/handbook/handbook.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { handbookInput, loadContent } from '../../../src/load/load-content.ts';

const root = join(import.meta.dirname, '../../../src/content');
const content = loadContent(root, 'interviewer');
const input = handbookInput(content)!;
const entries = [...new Set(input.sources.map(({ kind, id }) => `${kind}/${id}`))];

/** Rules that find what names an entry which is not there. */
const rules = RULES.filter(({ id }) => ['known-reference', 'internal-link', 'heading-anchor'].includes(id));

/** What is wrong with the handbook without an entry. */
function without(entry: string) {
  const rest = { ...input, sources: input.sources.filter(({ kind, id }) => `${kind}/${id}` !== entry) };
  return buildHandbook(rest, wordsFor('en').rules).issues;
}

describe('Without one entry, the handbook as shipped', { timeout: 60_000 }, () => {
  it.each(entries)('is wrong only in files that name it: %s', (entry) => {
    const id = entry.split('/')[1]!;
    const files = [...new Set(without(entry).map(({ file }) => file))];
    expect(files.filter((file) => !readFileSync(join(root, file), 'utf8').includes(id))).toEqual([]);
  });

  it('is wrong where an entry is named, so that this test can see it', () => {
    // What stops a build is found with the model.
    expect(rules.filter(({ stopsBuild }) => stopsBuild).length).toBe(3);
    expect(entries.filter((entry) => without(entry).length > 0).length).toBeGreaterThan(50);
    // Some 240 handbooks are read, one after the other.
  }, 300_000);
});
