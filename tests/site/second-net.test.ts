import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/load/refusal.ts';
import { filesBelow } from '../../src/site/files-below.ts';
import { accountOf, looksOver, openModules } from '../../src/site/look-over.ts';
import { CODE, settingsFrom, type Settings } from '../../src/site/settings.ts';
import { sandbox, type BuildPlace } from '../helpers/site-build.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const settingsOf = ({ content, out }: BuildPlace) =>
  settingsFrom({ HANDBOOK_AUDIENCE: 'candidate', HANDBOOK_CONTENT: content, HANDBOOK_OUT: out });

/** Names of files without what depends on their content. */
const withoutHashes = (file: string) =>
  file
    .replace(/\.[\w-]{8}(?=[._])/, '.*')
    .replace(/_\w+(?=\.(?:webp|svg)$)/, '_*')
    .replace(/(\.|\/)[a-z]*_?\w{7,}(?=\.pf_|\.pagefind$)/, '$1*');

describe('The second net', () => {
  let site: string;
  let settings: Settings;
  beforeAll(() => {
    const { fixture } = testSites();
    site = fixture.candidate;
    settings = settingsOf(fixture);
  });
  let copies = 0;
  const copy = () => {
    const folder = join(box.folder, `copy-${String((copies += 1))}`);
    cpSync(site, folder, { recursive: true });
    return folder;
  };

  it('accounts for every file of the candidate site: this is what made each', () => {
    const made = new Map<string, Set<string>>();
    for (const [file, maker = 'nobody'] of accountOf(site, settings))
      made.set(maker, (made.get(maker) ?? new Set()).add(withoutHashes(file)));
    const page = (...paths: string[]) => paths.map((path) => `${path}index.html`);
    const sorted = (maker: string) => [...(made.get(maker) ?? [])].sort();
    expect([...made.keys()].sort()).toEqual([
      'code',
      'data',
      'headers',
      'list of pages',
      'mark',
      'page',
      'picture',
      'public file',
      'redirects',
      'search',
      'signpost',
    ]);
    expect(sorted('page')).toEqual(
      [
        '404.html',
        ...page(
          '',
          'archetypes/',
          'competencies/',
          'competencies/plain-speech/',
          'competencies/craft/',
          'competencies/foresight/',
          'competencies/patience/',
          'examples/',
          'examples/a-drawer-that-sticks/',
          'guides/corpus-plain/',
          'guides/corpus-with-component/',
          'guides/ways-in/',
          'guides/what-we-keep/',
          'guides/',
          'interviews/',
          'interviews/bench-exercise/',
          'interviews/drawing-review/',
          'interviews/evening-task/',
          'interviews/gate-talk/',
          'interviews/river-crossing/',
          'interviews/rope-check/',
          'interviews/storm-story/',
          'interviews/tea/',
          'interviews/tide-tables/',
          'plan/',
          'practical/',
          'practice/',
          'practice-tasks/',
          'practice-tasks/wax-a-runner/',
          'questions-to-ask/',
          'questions-to-ask/going-on/',
          'renamed/',
          'roles/',
          'roles/ferry-hand/',
          'roles/ferry-hand/chart/',
          'roles/ferry-hand/crossing/',
          'roles/ferry-hand/pack/',
          'roles/lock-keeper/',
          'roles/lock-keeper/crossing/',
          'roles/lock-keeper/pack/',
          'roles/lock-keeper/sluice/',
          'roles/weir-warden/',
          'roles/weir-warden/gate/',
          'roles/weir-warden/joint/',
          'roles/weir-warden/pack/',
          'roles/weir-warden/ropes/',
          'roles/weir-warden/sluice/',
          'roles/weir-warden/storm/',
          'roles/weir-warden/tides/',
          'roles/workshop-engineer/',
          'roles/workshop-engineer/pack/',
          'roles/workshop-engineer/bench/',
          'roles/workshop-engineer/drawing/',
          'roles/workshop-engineer/evening/',
          'roles/workshop-engineer/stroll/',
          'roles/workshop-engineer/tea/',
          'stages/',
          'stages/application/',
          'stages/decision/',
          'stages/gate-call/',
          'stages/tea-visit/',
          'stages/workshop-day/',
          'your-data/',
        ),
      ].sort(),
    );
    expect(sorted('data')).toEqual([
      'handbook.json',
      'handbook.schema.json',
      'llms-full.txt',
      'llms.txt',
      'questions-to-ask/questions.json',
      'roles/ferry-hand/plan.json',
      'roles/lock-keeper/plan.json',
      'roles/weir-warden/plan.json',
      'roles/workshop-engineer/plan.json',
      'search-names.json',
      'search.json',
    ]);
    expect(sorted('list of pages')).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
    expect(sorted('public file')).toEqual(['favicon.svg', 'logo-dark.svg', 'logo.svg']);
    expect(sorted('picture')).toEqual(['_astro/bench-room.*_*.webp', '_astro/forking-path.*_*.svg']);
    expect(sorted('code').filter((file) => !/^_astro\/[\w.@*-]+\.(?:js|css|woff2)$/.test(file))).toEqual([]);
    expect(sorted('search').filter((file) => !file.startsWith('pagefind/'))).toEqual([]);
    expect(sorted('signpost')).toEqual(
      page(
        'competencies/clarity/',
        'interviews/workbench-session/',
        'roles/bench-engineer/',
        'roles/workshop-engineer/anvil-hour/',
        'stages/trial-day/',
      ),
    );
  });

  it('says so in a sentence where the content was broken while its site was built', () => {
    const content = join(box.folder, 'broken');
    cpSync(settings.contentRoot, content, { recursive: true });
    writeFileSync(join(content, 'company.yaml'), 'name: [');
    expect(() => looksOver(site, { ...settings, contentRoot: content })).toThrow(
      new Refusal('The content was changed while its site was built, and cannot be read any more. Build again.'),
    );
  });

  it('finds nothing in the candidate site, and nearly everything of the other side in the interviewer site', () => {
    expect(looksOver(site, settings)).toEqual([]);
    const interviewers = looksOver(testSites().fixture.interviewer, settings);
    const files = filesBelow(testSites().fixture.interviewer).filter((file) => file.startsWith('interviewer/'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files)
      expect(interviewers, file).toContain(
        `${file}: no page of the handbook, no picture of the candidate side and no part of the code makes this file.`,
      );
  });

  const NOBODY = 'no page of the handbook, no picture of the candidate side and no part of the code makes this file.';
  const PAGE = 'interviews/bench-exercise/index.html';
  const add = (folder: string, file: string, text: string | Buffer) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const inPage = (html: string) => (folder: string) => {
    add(folder, PAGE, readFileSync(join(folder, PAGE), 'utf8').replace('</main>', `${html}</main>`));
  };
  const has = (address: string) => `it has the address ${address}, and the candidate site has no such page or file.`;

  const live = (what: string) => `${PAGE}: it has ${what}, and no page of the handbook has.`;

  it.each<[string, (folder: string) => void, string]>([
    [
      'a page of a draft',
      (folder) => {
        add(folder, 'interviews/hidden-draft/index.html', '<p>');
      },
      `interviews/hidden-draft/index.html: ${NOBODY}`,
    ],
    [
      'a link out of the site',
      (folder) => {
        symlinkSync(join(settings.contentRoot, 'interviewer'), join(folder, 'assets'));
      },
      'assets: it is neither a file nor a folder, and a link may lead anywhere.',
    ],
    [
      'a page of the other side',
      (folder) => {
        add(folder, 'interviewer/index.html', '<p>');
      },
      `interviewer/index.html: ${NOBODY}`,
    ],
    [
      'what a broken build leaves',
      (folder) => {
        add(folder, 'data-store.json', '{}');
      },
      `data-store.json: ${NOBODY}`,
    ],
    [
      'a picture that no entry shows',
      (folder) => {
        add(folder, '_astro/hidden-plank.B4dF00d1.png', 'x');
      },
      `_astro/hidden-plank.B4dF00d1.png: ${NOBODY}`,
    ],
    [
      'a picture with the name of one that is shown',
      (folder) => {
        add(folder, '_astro/bench-room.B4dF00d1_Z1.webp', 'x');
      },
      `_astro/bench-room.B4dF00d1_Z1.webp: ${NOBODY}`,
    ],
    [
      'a script that no bundler made',
      (folder) => {
        add(folder, '_astro/what-if.B4dF00d1.js', '');
      },
      `_astro/what-if.B4dF00d1.js: ${NOBODY}`,
    ],
    [
      'a file beside the search index',
      (folder) => {
        add(folder, 'pagefind/fragment/notes.txt', '');
      },
      `pagefind/fragment/notes.txt: ${NOBODY}`,
    ],
    [
      'a link to the other side',
      inPage('<a href="/interviewer/interviews/bench-exercise/">x</a>'),
      `${PAGE}: ${has('/interviewer/interviews/bench-exercise/')}`,
    ],
    [
      'a link whose letters are escaped',
      inPage('<a href="/&#105;nterviewer/">x</a>'),
      `${PAGE}: ${has('/interviewer/')}`,
    ],
    [
      'a link with the origin',
      inPage('<a href="https://jobs.fixture-works.example/interviewer/#x">x</a>'),
      `${PAGE}: ${has('https://jobs.fixture-works.example/interviewer/#x')}`,
    ],
    [
      'a picture of many sizes',
      inPage('<img srcset="/favicon.svg 1x, /interviewer/a.png 2x">'),
      `${PAGE}: ${has('/interviewer/a.png')}`,
    ],
    [
      'an address in data of a page',
      inPage('<i data-x="{&quot;to&quot;:&quot;/interviewer/&quot;}">'),
      `${PAGE}: ${has('/interviewer/')}`,
    ],
    ['a page that sends on', inPage('<meta http-equiv="refresh" content="0;url=/">'), live('<meta http-equiv>')],
    [
      'a signpost to the other side',
      (folder) => {
        const file = join(folder, 'roles/bench-engineer/index.html');
        writeFileSync(file, readFileSync(file, 'utf8').replace('0;url=', '0;url=/interviewer'));
      },
      `roles/bench-engineer/index.html: ${has('/interviewer/roles/workshop-engineer/')}`,
    ],
    ['a script of nobody', inPage('<script>alert(1)</script>'), live('a <script> that the policy does not name')],
    [
      'the name of a file of the other side',
      inPage('<p>See interviewer/guides/behind-the-mill.mdx</p>'),
      `${PAGE}: it names interviewer/guides/behind-the-mill.mdx, which is no business of candidates.`,
    ],
    [
      'the folder of the project',
      inPage(`<p>${join(CODE, 'src/pages/index.astro')}</p>`),
      `${PAGE}: it names ${join(CODE, 'src')}, which is no business of candidates.`,
    ],
    [
      'a logo with a script',
      (folder) => {
        add(folder, 'favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
      },
      'favicon.svg:1:41: The picture has a script.',
    ],
  ])('finds %s', (_what, plant, words) => {
    const folder = copy();
    plant(folder);
    expect(looksOver(folder, settings)).toEqual([words]);
  });

  it('knows of modules which candidates may get', () => {
    const open = openModules(settings);
    const own = (path: string) => join(CODE, path);
    const inContent = (path: string) => join(settings.contentRoot, path);
    expect(
      [
        own('src/site/page.ts'),
        own('node_modules/astro/dist/x.js'),
        '\0virtual:x',
        inContent('candidate/a.png?x'),
      ].filter((module) => !open(module)),
    ).toEqual([]);
    expect(
      [
        inContent('interviewer/a.png'),
        inContent('company.yaml'),
        own('src/interviewer-pages/index.astro'),
        own('src/components/interviewer/Kit.astro'),
        own('.env'),
        '/etc/hosts',
      ].filter(open),
    ).toEqual([]);
  });
});
