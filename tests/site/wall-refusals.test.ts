import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slugify } from '../../src/handbook/slug.ts';
import { markSite } from '../../src/site/site-folder.ts';
import { build, sandbox, type BuildPlace } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { hashesBelow } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

const FIELDS = '---\ntitle: A guide\nsummary: A guide with a body that is more than text.\ngroup: after\n---\n';

/** Leaves sites as an earlier build did. Returns the hashes of all that is in the output folder then. */
function earlierSites(place: BuildPlace, ...audiences: string[]): Record<string, string> {
  for (const audience of audiences) {
    const site = join(place.out, audience);
    mkdirSync(site, { recursive: true });
    writeFileSync(join(site, 'index.html'), 'what an earlier build left');
    markSite(site);
  }
  return hashesBelow(place.out);
}

/** Bodies that could carry interviewer text onto the candidate site, with a part of what the editor is told. */
const BODIES: [string, string, string][] = [
  [
    'an import',
    'import Secret from "../../interviewer/guides/behind-the-mill.mdx"\n\n<Secret />',
    'has an import or export',
  ],
  [
    'an import of a raw file',
    'import text from "../../interviewer/guides/behind-the-mill.mdx?raw"\n',
    'has an import or export',
  ],
  ['an export', 'export const secret = 1\n\nText.', 'has an import or export'],
  [
    'an export from',
    'export { default } from "../../interviewer/guides/behind-the-mill.mdx"\n',
    'has an import or export',
  ],
  ['an expression', 'Two and two are {2 + 2}.', 'has an expression in braces'],
  [
    'an expression on lines of its own',
    '{\n  await import("../../interviewer/guides/behind-the-mill.mdx")\n}',
    'has an expression in braces',
  ],
  ['an expression in an attribute', '<Aside title={process.env.HOME}>Text.</Aside>', 'has an attribute in braces'],
  ['a spread attribute', '<Aside {...globalThis}>Text.</Aside>', 'has an attribute in braces'],
  ['raw HTML', 'A <b>bold</b> word.', 'has raw HTML (<b>)'],
  ['raw HTML on lines of its own', '<div>\n\nText.\n\n</div>', 'has raw HTML (<div>)'],
  ['a component that is not known', '<Include file="x" />', 'There is no component <Include>'],
  ['an HTML comment', 'Text.\n\n<!-- for us only -->', 'has an HTML comment'],
  ['a comment in braces', 'Text. {/* for us only */}', 'has a comment in braces'],
  [
    'a picture on the other side',
    '![A door](../../interviewer/guides/mill-door.svg)',
    'lies outside of the candidate side',
  ],
  [
    'a picture on the other side, its path escaped',
    '![A door](..%2F..%2Finterviewer/guides/mill-door.svg)',
    'lies outside of the candidate side',
  ],
  [
    'a picture on the other side, by reference',
    '![A door][door]\n\n[door]: ../../interviewer/guides/mill-door.svg',
    'lies outside of the candidate side',
  ],
  ['a picture outside of the content', '![A file](../../../../../../../../etc/hosts)', 'The picture'],
  ['a picture by its address on the disk', '![A file](/@fs/etc/hosts)', 'is no file beside the entry'],
  ['a picture from elsewhere', '![A pixel](https://example.com/pixel.png)', 'is no file beside the entry'],
  ['a link to a file', '[A file](../../interviewer/guides/behind-the-mill.mdx)', 'is no address of a page'],
  [
    'a link to the interviewer side',
    '[The kit](/interviewer/interviews/bench-exercise/)',
    'leads to the interviewer side',
  ],
  ['a link to the interviewer side, its path escaped', '[The kit](/%69nterviewer/)', 'leads to the interviewer side'],
  ['a link with a script', '[Do it](javascript:alert(1))', 'is no address of a page'],
];

describe('A candidate build is refused, and leaves the site of an earlier one as it is, for a body with', () => {
  const place = box.place('bodies', FIXTURE);
  const guides = join(place.content, 'candidate/guides');
  const fileOf = (what: string) => `refused-${slugify(what)}.mdx`;
  let code: number | null;
  let output: string;
  let before: Record<string, string>;

  beforeAll(async () => {
    before = earlierSites(place, 'candidate');
    for (const [what, body] of BODIES) writeFileSync(join(guides, fileOf(what)), `${FIELDS}${body}\n`);
    symlinkSync('../../interviewer/guides/mill-door.svg', join(guides, 'door.svg'));
    symlinkSync('../../interviewer/guides/behind-the-mill.mdx', join(guides, 'linked-entry.mdx'));
    symlinkSync('../../interviewer/guides', join(guides, 'linked-folder'));
    ({ code, output } = await build(place, 'candidate'));
  });

  // Every file is reported by itself, so each of them alone refuses the build.
  it.each(BODIES)('%s', (what, _body, message) => {
    const reports = output.split('\n\n').filter((report) => report.includes(`candidate/guides/${fileOf(what)}:`));
    expect(reports.join('\n')).toContain(message);
    expect(reports[0]).toMatch(/:\d+:\d+\n {2}\S.*\n {2}\S/);
  });

  it.each(['door.svg', 'linked-entry.mdx', 'linked-folder'])('a link to the other side in its place: %s', (name) => {
    expect(output).toMatch(
      new RegExp(`candidate/guides/${name}:1:1\\n  This is a link to a file outside of the candidate side`),
    );
  });

  it('an exit code of 1, no new site, words that say so, and no stack trace', () => {
    expect(code).toBe(1);
    expect(hashesBelow(place.out)).toEqual(before);
    expect(output).toContain(`\n${join(place.out, 'candidate')} is still the site of an earlier build.\n`);
    expect(output).not.toMatch(/\n\s+at /);
  });
});

describe('A build that fails', () => {
  it('leaves the output folder as it is, whoever it is for', async () => {
    const place = box.place('invalid', FIXTURE);
    const before = earlierSites(place, 'candidate', 'interviewer');
    writeFileSync(join(place.content, 'company.yaml'), 'name: Nobody\n');
    for (const audience of ['candidate', 'interviewer'] as const) {
      expect((await build(place, audience)).code).toBe(1);
      expect(hashesBelow(place.out)).toEqual(before);
    }
  });

  it('leaves the output folder as it is where Astro itself fails', async () => {
    const place = box.place('astro', FIXTURE);
    const before = earlierSites(place, 'candidate');
    // A picture that is none passes every check of the content and cannot be made smaller.
    writeFileSync(join(place.content, 'candidate/interview-types/bench-room.png'), 'this is no picture');
    const { code, output } = await build(place, 'candidate');
    expect(output).toContain('bench-room.png');
    expect(code).toBe(1);
    expect(hashesBelow(place.out)).toEqual(before);
  });
});
