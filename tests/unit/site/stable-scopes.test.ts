import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath, withStableScopes } from '../../../src/site/stable-scopes.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

function write(file: string, content = ''): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const manifest = (name: string, version: string) => JSON.stringify({ name, version });

describe('The path of a component in its package', () => {
  it('is the same wherever the package lies', () => {
    for (const place of ['mill', 'a longer/place/node_modules/@scope/mill']) {
      const folder = join(temporaryFolder(), place);
      write(join(folder, 'package.json'), manifest('@scope/mill', '1.2.3'));
      expect(packagePath(write(join(folder, 'parts/Door.astro')))).toBe('@scope/mill@1.2.3/parts/Door.astro');
    }
  });

  it('tells two versions of a package apart, and a package from the project around it', () => {
    const project = temporaryFolder();
    write(join(project, 'package.json'), manifest('handbook', '1.0.0'));
    write(join(project, 'node_modules/mill/package.json'), manifest('mill', '2.0.0'));
    expect(packagePath(write(join(project, 'src/Door.astro')))).toBe('handbook@1.0.0/src/Door.astro');
    expect(packagePath(write(join(project, 'node_modules/mill/Door.astro')))).toBe('mill@2.0.0/Door.astro');
  });

  it('passes over a manifest that only says how modules are read', () => {
    const folder = temporaryFolder();
    write(join(folder, 'package.json'), manifest('mill', '1.0.0'));
    write(join(folder, 'parts/package.json'), '{"type":"module"}');
    expect(packagePath(write(join(folder, 'parts/Door.astro')))).toBe('mill@1.0.0/parts/Door.astro');
  });
});

describe('A scope class', () => {
  const code = '<p class="lit astro-fm4f5epq">a</p> p:where(.astro-fm4f5epq) { color: red }';

  it('follows from the path of the component, and is as long as the one it replaces', () => {
    const here = withStableScopes(code, '<p class="lit">a</p>', 'mill@1.0.0/Door.astro');
    const there = withStableScopes(code.replaceAll('fm4f5epq', 'gfyaikyi'), '<p>a</p>', 'mill@1.0.0/Door.astro');
    expect(here).toBe(there);
    expect(here).not.toContain('fm4f5epq');
    expect(here).toHaveLength(code.length);
    expect(here).toMatch(/^<p class="lit astro-([a-z0-9]{8})">a<\/p> p:where\(\.astro-\1\) \{ color: red \}$/);
  });

  it('differs from one component to the next', () => {
    const of = (path: string) => withStableScopes(code, '', path);
    expect(of('mill@1.0.0/Door.astro')).not.toBe(of('mill@1.0.0/Gate.astro'));
  });

  it('is not what only reads like one and stands in the source', () => {
    const own = 'import "astro-compress"; const name = "astro-markdown1"; a.astro-darkmode {}';
    expect(withStableScopes(own, own, 'mill@1.0.0/Door.astro')).toBe(own);
  });
});
