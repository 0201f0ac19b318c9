import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/handbook/rules/index.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { compiledFolder } from '../../src/site/compiled.ts';
import { readMade } from '../../src/site/made.ts';
import { CODE } from '../../src/site/settings.ts';
import { finished, sandbox, startScript, workRootOf, type BuildPlace } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { filesBelow } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

const AUDIENCES = ['candidate', 'interviewer'] as const;

interface Counted {
  script: string;
  counts: Record<string, number>;
}

describe('A build of both sites', () => {
  let place: BuildPlace;
  let counted: Counted[];
  /** The content's entries: those of the candidate side, or of both. */
  let entries: Record<(typeof AUDIENCES)[number], string[]>;

  beforeAll(async () => {
    place = box.place('counted', FIXTURE);
    const log = join(box.folder, 'counts');
    const { code, output } = await finished(
      startScript('src/cli/build.ts', [], {
        HANDBOOK_CONTENT: place.content,
        HANDBOOK_OUT: place.out,
        NODE_OPTIONS: `--import ${pathToFileURL(join(CODE, 'tests/helpers/count-reading.mjs')).href}`,
        COUNTS: log,
      }),
    );
    expect(code, output).toBe(0);
    counted = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Counted);
    const all = filesBelow(place.content).filter((file) => file.endsWith('.mdx'));
    entries = { candidate: all.filter((file) => file.startsWith('candidate/')), interviewer: all };
  });

  /** What the processes of a script counted: the candidates' first. */
  const countsOf = (script: string) =>
    counted
      .filter((one) => one.script === script)
      .map(({ counts }) => counts)
      .sort((a, b) => Object.keys(a).length - Object.keys(b).length);

  const once = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 1]));
  const parsing = (files: readonly string[]) => once(files.flatMap((file) => [`parsed ${file}`, `schema ${file}`]));

  it('parses each entry once for a site, builds its model once, and runs each rule that is on once', () => {
    const [candidate, interviewer, ...others] = countsOf('build-site.ts');
    expect(others).toEqual([]);
    const facts = RULES.filter((rule) => rule.stopsBuild).map(({ id }) => `rule ${id}`);
    const { off } = loadContent(place.content, 'interviewer').checks;
    const rules = RULES.filter(({ id }) => !off.includes(id)).map(({ id }) => `rule ${id}`);
    expect(entries.interviewer.length).toBeGreaterThan(entries.candidate.length + 5);
    expect(candidate).toEqual({ ...parsing(entries.candidate), ...once(['model', ...facts]) });
    expect(interviewer).toEqual({ ...parsing(entries.interviewer), ...once(['model', ...rules]) });
  });

  it('reads the candidate side anew for the second net, which trusts nothing, and runs no rules for it', () => {
    expect(countsOf('look-over-site.ts')).toEqual([{ ...parsing(entries.candidate), model: 1 }]);
  });

  it('does nothing of it in its other processes', () => {
    const others = counted.filter(({ script }) => !['build-site.ts', 'look-over-site.ts'].includes(script));
    expect(others.filter(({ script }) => script === 'build.ts').length).toBe(1);
    expect(others.filter(({ counts }) => Object.keys(counts).length > 0)).toEqual([]);
  });

  it.each(AUDIENCES)(
    'has nothing in the pages of the %s site that would read or check the content again',
    (audience) => {
      const modules = Object.values(readMade(workRootOf(place, audience))).flatMap((file) =>
        'modules' in file ? file.modules : [],
      );
      expect(modules).toContain(join(CODE, 'src/site/handbook.ts'));
      const readers = [
        'src/load/load-content.ts',
        'src/load/read-entry.ts',
        'src/handbook/handbook.ts',
        'src/handbook/check.ts',
        'src/handbook/rules/run.ts',
      ];
      expect(modules.filter((module) => readers.some((name) => module.startsWith(join(CODE, name))))).toEqual([]);
    },
  );

  it.each(AUDIENCES)(
    'keeps what Node has compiled of the code for the next %s site, and nothing of the content',
    (audience) => {
      const folder = compiledFolder(workRootOf(place, audience));
      const kept = filesBelow(folder);
      expect(kept.length).toBeGreaterThan(200);
      const modules = kept.map((file) => readFileSync(join(folder, file), 'latin1'));
      expect(
        modules.filter((text) => text.includes('The crooked birdhouse') || text.includes('Bench exercise')),
      ).toEqual([]);
    },
  );
});
