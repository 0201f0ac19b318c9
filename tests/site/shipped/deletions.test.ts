import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KIND_NAMES, SIDES } from '../../../src/handbook/entities/schemas.ts';
import { deleteEntry } from '../../helpers/deletion.ts';
import { build, sandbox, type BuildPlace } from '../../helpers/site-build.ts';
import { addressIn, followLinks } from '../../helpers/site-links.ts';
import { filesBelow } from '../../helpers/site-pages.ts';
import { testSites } from '../../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

/** The entries of a content root, those first that the fewest files name. */
function entriesOf(content: string): string[] {
  const files = filesBelow(content).filter((file) => /\.(?:mdx|yaml)$/.test(file));
  const texts = files.map((file) => readFileSync(join(content, file), 'utf8'));
  const named = (entry: string) => texts.filter((text) => text.includes(entry.split('/')[1]!)).length;
  const entries = new Set(files.flatMap((file) => /^(?:candidate|interviewer)\/(.+)\.mdx$/.exec(file)?.[1] ?? []));
  return [...entries]
    .map((entry) => ({ entry, count: named(entry) }))
    .sort((a, b) => a.count - b.count)
    .map(({ entry }) => entry);
}

describe('The handbook as shipped, with an entry of each kind deleted as its check asks for', () => {
  let place: BuildPlace;
  let gone: Set<string>;
  let output: string;
  let code: number | null;

  beforeAll(async () => {
    place = box.place('deleted', testSites().real.content);
    gone = new Set();
    for (const kind of KIND_NAMES) {
      if ([...gone].some((entry) => entry.startsWith(`${kind}/`))) continue;
      for (const entry of entriesOf(place.content).filter((one) => one.startsWith(`${kind}/`))) {
        // Without some entries a company cannot be; then it stays as it is.
        const trial = join(box.folder, 'trial');
        rmSync(trial, { recursive: true, force: true });
        cpSync(place.content, trial, { recursive: true });
        const deleted = deleteEntry(trial, entry);
        if (!deleted) continue;
        rmSync(place.content, { recursive: true });
        renameSync(trial, place.content);
        for (const one of deleted) gone.add(one);
        break;
      }
    }
    ({ code, output } = await build(place));
  });

  it('has lost one of each kind at least, and is built', () => {
    expect([...new Set([...gone].map((entry) => entry.split('/')[0]))].sort()).toEqual([...KIND_NAMES].sort());
    expect(code, output).toBe(0);
  });

  it.each(SIDES)('has no dead link on the %s site', (audience) => {
    const report = followLinks(join(place.out, audience), addressIn(place.content));
    expect(report.problems).toEqual([]);
    expect(report.followed).toBeGreaterThan(300);
  });
});
