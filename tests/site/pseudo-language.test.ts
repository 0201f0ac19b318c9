import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/handbook/rules/index.ts';
import { copyProject } from '../helpers/project-copy.ts';
import { addPseudoLanguage, foreignTexts, markContent, PSEUDO } from '../helpers/pseudo-language.ts';
import { finished, plainEnv, sandbox } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { elementsOf, attribute, pagesOf, readPage } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

describe('Words from nowhere', () => {
  const wordsIn = (html: string, unread?: string[]) =>
    foreignTexts(parse(html), new Set(['bench-lead']), unread).map(({ text }) => text);

  it('are those that are neither in brackets nor marked, and no id that is shown', () => {
    expect(wordsIn('<p title="⟦Here ȯ ⟦45 minutes⟧⟧">⟦Home⟧: ȯ (Bench lead, 4)</p>')).toEqual([]);
    expect(wordsIn('<p>⟦Home⟧ and ȯ</p><a title="There" href="x"></a><script>let a</script>')).toEqual([
      '⟦Home⟧ and ȯ',
      'There',
    ]);
    expect(wordsIn('<h3>company.yaml</h3><pre>off: [orphan]</pre>')).toEqual(['off: [orphan]']);
    expect(wordsIn('<h3>company.yaml</h3><pre>off: [orphan]</pre>', ['pre'])).toEqual([]);
  });
});

/** The pages of the checks show pieces of files, and are called by the ids of the checks. */
const FILES = ['code', 'pre'];
const ofChecks = (file: string) => file.startsWith('interviewer/checks/');

describe('Sites in another language', () => {
  let project: string;
  let shown: ReadonlySet<string>;
  beforeAll(async () => {
    project = copyProject(join(box.folder, 'workspace'));
    addPseudoLanguage(project);
    cpSync(FIXTURE, join(project, 'content'), { recursive: true });
    shown = new Set([...markContent(join(project, 'content')), ...RULES.map(({ id }) => id)]);
    const env = plainEnv({ HANDBOOK_HOME: project, HANDBOOK_CONTENT: 'content', HANDBOOK_TODAY: '2026-11-20' });
    const command = [join(project, 'src/cli/build.ts')];
    const { code, output } = await finished(spawn(process.execPath, command, { cwd: project, env }));
    expect(code, output).toBe(0);
  });

  it.each(['candidate', 'interviewer'] as const)('have none of their words from anywhere else: %s', (audience) => {
    const site = join(project, 'dist', audience);
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(15);
    expect(pages.filter(ofChecks)).toHaveLength(audience === 'interviewer' ? RULES.length + 1 : 0);
    const found: string[] = [];
    for (const file of pages) {
      const page = readPage(site, file);
      expect(attribute(elementsOf(page, 'html')[0]!, 'lang')).toBe(PSEUDO);
      found.push(
        ...foreignTexts(page, shown, ofChecks(file) ? FILES : []).map(
          ({ text, words }) => `${file}: ${words.join(' ')} | ${text}`,
        ),
      );
    }
    expect(found).toEqual([]);
  });
});
