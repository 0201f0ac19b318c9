import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeInterviewerSide } from '../../../src/load/sides.ts';
import { publicFiles, writePublicFiles } from '../../../src/site/public-files.ts';
import { CODE, type Settings } from '../../../src/site/settings.ts';
import { runCommandLine } from '../../helpers/command.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';
import { FIXTURE } from '../../helpers/site-fixture.ts';

/** A company's folder with some files below `public`. */
function homeWith(...files: string[]): Settings {
  const home = temporaryFolder('public');
  for (const file of files) {
    const path = join(home, 'public', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file);
  }
  return {
    audience: 'candidate',
    home,
    contentRoot: home,
    out: join(home, 'dist'),
    workRoot: join(home, 'work'),
    schema: undefined,
  };
}

const namesIn = (settings: Settings) => publicFiles(settings).map(({ name }) => name);

describe('The company’s public files', () => {
  it('are those of its folder, for candidates alone, and never those of the product', () => {
    const settings = homeWith('robots.txt', 'proof/of-address.html', '.DS_Store', '.well-known/x.txt');
    expect(namesIn(settings)).toEqual(['proof/of-address.html', 'robots.txt']);
    expect(namesIn({ ...settings, audience: 'interviewer' })).toEqual([]);
    expect(namesIn(homeWith())).toEqual([]);
    expect(existsSync(join(CODE, 'public/favicon.svg'))).toBe(true);
    expect(namesIn({ ...settings, home: CODE, contentRoot: CODE })).toEqual([]);
  });

  it('stand in the site as they are, and take the place of nothing', () => {
    const settings = homeWith('robots.txt', 'proof/of-address.html');
    const site = temporaryFolder('site');
    writePublicFiles(publicFiles(settings), site);
    expect(readFileSync(join(site, 'proof/of-address.html'), 'utf8')).toBe('proof/of-address.html');
    expect(() => {
      writePublicFiles(publicFiles(settings), site);
    }).toThrow('public/proof/of-address.html: the site has a file of this name already. Rename yours.');
  });

  it('lead nowhere else', () => {
    const link = homeWith('robots.txt');
    writeFileSync(join(link.home, 'secret.txt'), '');
    symlinkSync(join(link.home, 'secret.txt'), join(link.home, 'public/linked.txt'));
    expect(() => publicFiles(link)).toThrow(
      'public/linked.txt: this is a link, which may lead anywhere. Put the file itself in its place.',
    );
    const whole = homeWith();
    mkdirSync(join(whole.home, 'elsewhere'));
    symlinkSync(join(whole.home, 'elsewhere'), join(whole.home, 'public'));
    expect(() => publicFiles(whole)).toThrow('public is a link. Make it a folder, with what candidates get.');
    const side = homeWith('kits/guides/a.mdx');
    placeInterviewerSide(side.contentRoot, join(side.home, 'public/kits'));
    expect(() => publicFiles(side)).toThrow('public/kits: this is the interviewers’ side. Move it out of this folder.');
  });

  it.each(['_headers', 'our robots.txt', 'a\u202eb.txt'])('have names that hosts take as they are: %s', (name) => {
    expect(() => publicFiles(homeWith(name))).toThrow(
      'the name may have letters, digits, dots, hyphens and underscores',
    );
  });

  it('are refused before anything is built', () => {
    const { home } = homeWith('_headers');
    cpSync(FIXTURE, home, { recursive: true });
    expect(runCommandLine('build', ['--audience', 'candidate'], home, home, { HANDBOOK_HOME: home })).toEqual({
      code: 2,
      out: '',
      err: 'public/_headers: the name may have letters, digits, dots, hyphens and underscores. Rename it.\n',
    });
    expect(existsSync(join(home, 'dist'))).toBe(false);
  });
});
