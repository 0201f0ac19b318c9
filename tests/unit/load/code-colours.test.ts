import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { htmlOf } from '../../../src/load/body/coloured.ts';
import { codeColours } from '../../../src/load/body/code-colours.ts';
import { CODE } from '../../../src/site/settings.ts';

const SHEET = readFileSync(join(CODE, 'src/styles/code.css'), 'utf8');
const [, { root: withClasses }] = codeColours.transformers;

/** What the element that Shiki has made with a style becomes. */
function propertiesOf(properties: Record<string, unknown>): Record<string, unknown> {
  const tree = { type: 'root', children: [{ type: 'element', properties }] };
  withClasses(tree);
  return properties;
}

describe('Coloured code', () => {
  it('has classes in place of styles', () => {
    expect(propertiesOf({ style: 'color:var(--astro-code-token-keyword)' })).toEqual({ class: 'code-keyword' });
    expect(
      propertiesOf({ class: 'line', style: 'color:var(--astro-code-token-link);text-decoration:underline' }),
    ).toEqual({ class: 'line code-link code-underline' });
    expect(propertiesOf({ style: 'user-select: none;' })).toEqual({ class: 'code-mark' });
  });

  it('leaves out what the page says for all code: its ground, its first colour and that it scrolls', () => {
    expect(
      propertiesOf({
        class: 'astro-code',
        style: 'background-color:var(--astro-code-background);color:var(--astro-code-foreground); overflow-x: auto;',
      }),
    ).toEqual({ class: 'astro-code' });
  });

  it.each([
    'keyword',
    'string',
    'string-expression',
    'link',
    'constant',
    'parameter',
    'function',
    'comment',
    'inserted',
    'deleted',
    'changed',
  ])('has a colour for a word that is %s', (token) => {
    const { class: name } = propertiesOf({ style: `color:var(--astro-code-token-${token})` });
    expect(SHEET).toMatch(new RegExp(`^\\s*\\.${String(name)}[, ]`, 'm'));
  });
});

describe('Code of a language', () => {
  const html = (lang: string) => htmlOf([{ line: 1, pieces: [{ code: 'const a = 1;', lang }] }], 'trial.mdx');

  it('that nobody knows is plain text, and no other program says so', async () => {
    const warn = vi.spyOn(console, 'warn');
    const pages = [await html('javscript'), await html('js'), await html('text'), await html('javscript')];
    expect(pages[0]).toBe(pages[3]);
    expect(pages[0]).toContain('data-language="plaintext"');
    expect(pages[0]).toContain('const a = 1;');
    expect(pages[0]).not.toContain('code-keyword');
    expect(pages[1]).toContain('code-keyword');
    expect(pages[2]).not.toContain('code-keyword');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
