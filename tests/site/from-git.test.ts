import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CODE } from '../../src/site/settings.ts';
import { writeFile } from '../helpers/content-root.ts';
import { run } from '../helpers/package.ts';
import { sandbox } from '../helpers/site-build.ts';

const box = sandbox();
afterAll(box.remove);

const { scripts } = JSON.parse(readFileSync(join(CODE, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it('A package that npm takes from a git address is compiled there, by the script that compiles what is packed', () => {
  expect(scripts['preprepare']).toBe(scripts['prepack']);
  // Of these npm warns whoever installs the packed file.
  expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);

  // A package with scripts of the same names, and nothing to install for them: that takes minutes for the product itself.
  const repository = join(box.folder, 'repository');
  const compile = `node -e "require('fs').mkdirSync('lib'); require('fs').writeFileSync('lib/index.js', '')"`;
  const names = Object.keys(scripts).filter((name) => scripts[name] === scripts['prepack']);
  writeFile(
    repository,
    'package.json',
    JSON.stringify({
      name: 'of-a-repository',
      version: '1.0.0',
      files: ['lib'],
      scripts: Object.fromEntries(names.map((name) => [name, compile])),
    }),
  );
  writeFile(repository, '.gitignore', 'lib/\n');
  run('git', ['init', '--quiet'], repository);
  run('git', ['add', '--all'], repository);
  run('git', ['-c', 'user.name=A', '-c', 'user.email=a@tide.example', 'commit', '--quiet', '-m', 'A'], repository);

  const home = join(box.folder, 'home');
  writeFile(home, 'package.json', '{ "name": "home", "private": true }');
  run('npm', ['install', '--no-audit', '--no-fund', `git+file://${repository}`], home);
  expect(existsSync(join(home, 'node_modules/of-a-repository/lib/index.js'))).toBe(true);
});
