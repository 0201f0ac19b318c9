import { describe, expect, it } from 'vitest';
import { markdownToHtml } from 'satteri';
import { CONSTRUCTS, GRAMMARS, HOSTILE } from '../../helpers/body-grammars.ts';
import { leaksIn } from '../../helpers/body-leaks.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';
import { fuzzBodies, type FuzzResult } from '../../helpers/fuzz-bodies.ts';
import { bodyFolder } from '../../helpers/read-body.ts';

const ACCEPTED = 300;
const SEED = Number(process.env['FUZZ_SEED'] ?? 2026);

describe(`bodies that the check accepts, ${String(ACCEPTED)} of each grammar, seed ${String(SEED)}`, () => {
  const folder = bodyFolder(temporaryFolder('bodies'));
  const results: FuzzResult[] = [];

  it.each(Object.keys(GRAMMARS))('bring nothing but text to their page: %s', { timeout: 240_000 }, async (grammar) => {
    const result = await fuzzBodies(folder, grammar, ACCEPTED, SEED);
    results.push(result);
    expect(result.leaks).toEqual([]);
    expect(result.accepted).toBe(ACCEPTED);
    expect(result.accepted / result.tried).toBeGreaterThanOrEqual(0.4);
  });

  it('have every construct of Markdown among them', () => {
    const nowhere = CONSTRUCTS.filter((construct) => results.every(({ missing }) => missing.includes(construct)));
    expect(nowhere).toEqual([]);
  });
});

describe('what looks for leaks', () => {
  it.each(HOSTILE.filter((text) => /^(?:<(?!Details)|!\[.*\]\(|\[x\]\()/.test(text)))(
    'finds %s where it is rendered as Markdown',
    (text) => {
      expect(leaksIn(markdownToHtml(text).html)).not.toEqual([]);
    },
  );
});
