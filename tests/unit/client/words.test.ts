import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { wordsFrom } from '../../../src/client/words.ts';
import { CODE } from '../../../src/site/settings.ts';

describe('Words that a page gives', () => {
  const words = wordsFrom<'many' | 'none' | 'missing'>({ many: '{count} pages for “{term}”', none: 'Nothing' });

  it('are filled with values, which may hold anything', () => {
    expect(words('none')).toBe('Nothing');
    expect(words('many', { count: 2, term: '{count} $&' })).toBe('2 pages for “{count} $&”');
  });

  it('are said as nothing where the page gives none', () => {
    expect(words('missing')).toBe('');
  });
});

/** Functions that take selectors, names of modules and of elements: what is written there, nobody reads. */
const LOOK_UPS = /^(querySelector(All)?|closest|matches|import)$/;

/** Texts in a script that a reader may come to see: of several words, or one that begins with a capital letter. */
function textsIn(code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    // The key that was pressed is compared, not shown.
    if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())) return;
    if (ts.isCallExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      if (LOOK_UPS.test(called.getText())) {
        look(node.expression);
        return;
      }
    }
    const isPart = ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if ((ts.isStringLiteralLike(node) || isPart) && /^\p{Lu}|\p{L}{2,}[.,:;!?]?\s|\s\p{L}{2,}/u.test(node.text))
      found.push(node.text);
    ts.forEachChild(node, look);
  };
  ts.forEachChild(ts.createSourceFile('script.ts', code, ts.ScriptTarget.Latest, true), look);
  return found;
}

describe('The scripts of the browser', () => {
  const files = globSync('src/client/**/*.ts', { cwd: CODE });

  it('hold no text of the interface: every word comes with the page', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap((file) => textsIn(readFileSync(join(CODE, file), 'utf8')).map((text) => `${file}: ${text}`)),
    ).toEqual([]);
  });

  it.each([
    ["note.textContent = 'Scroll the table down.';", ['Scroll the table down.']],
    ["button.textContent = 'Remove';", ['Remove']],
    ['say(`${count} pages found`);', [' pages found']],
    ["say(key === 'Escape' ? 'not assessed' : '');", ['not assessed']],
    ["this.querySelector('thead th')!.append(' ');", []],
  ])('would be seen to: %s', (code, expected) => {
    expect(textsIn(code)).toEqual(expected);
  });
});
