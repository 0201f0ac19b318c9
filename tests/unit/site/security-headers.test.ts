import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inlineCodeOf } from '../../../src/site/inline-code.ts';
import { headersFile, headersOf } from '../../../src/site/security-headers.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('The headers of a site', () => {
  it('allow the inline code that is given, in whatever order it was found, and no other', () => {
    const [first, second] = [hash('one()'), hash('two()')].sort();
    const policy = `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${first!} ${second!}; style-src 'self' ${hash('a{}')}; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
    for (const scripts of [
      ['one()', 'two()'],
      ['two()', 'one()'],
    ]) {
      const file = headersFile({ scripts: new Set(scripts), styles: new Set(['a{}']) }, 'candidate', '/');
      expect(file.split('\n').slice(0, 2)).toEqual(['/*', `  Content-Security-Policy: ${policy}`]);
    }
  });

  it('close what no page uses, keep the screen lock open, and say where nothing of a page goes', () => {
    const headers = new Map(
      headersOf(headersFile({ scripts: new Set(), styles: new Set() }, 'interviewer', '/hiring/')),
    );
    expect([...headers.keys()]).toEqual([
      'Content-Security-Policy',
      'Cross-Origin-Opener-Policy',
      'Permissions-Policy',
      'Referrer-Policy',
      'X-Content-Type-Options',
    ]);
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    const features = headers.get('Permissions-Policy')!.split(', ');
    expect(features).toContain('screen-wake-lock=(self)');
    expect(features).toContain('camera=()');
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['screen-wake-lock=(self)']);
  });

  it('let files be kept whose names change with what they hold, by nobody on the way where only some may see them', () => {
    const lines = (...of: Parameters<typeof headersFile>) =>
      headersFile(...of)
        .split('\n')
        .slice(6, 8);
    const none = { scripts: new Set<string>(), styles: new Set<string>() };
    expect(lines(none, 'candidate', '/')).toEqual([
      '/_astro/*',
      '  Cache-Control: public, max-age=31536000, immutable',
    ]);
    expect(lines(none, 'interviewer', '/hiring/')).toEqual([
      '/hiring/_astro/*',
      '  Cache-Control: private, max-age=31536000, immutable',
    ]);
  });

  it('are read from a file as a host reads them: those of all paths', () => {
    const file = '/other/*\n  X-Other: 1\n\n/*\n  X-One: a: b\r\n\tX-Two:c\n/*.css\n  X-Css: 1\n';
    expect(headersOf(file)).toEqual([
      ['X-One', 'a: b'],
      ['X-Two', 'c'],
    ]);
  });
});

describe('The inline code of a template', () => {
  it('is what Astro leaves in the page: no script that it bundles, and no data', () => {
    const template = [
      '---',
      "import x from './x.ts';",
      '---',
      '<script is:inline aria-hidden="true">\n  one();\n</script>',
      '<script>bundled();</script>',
      '<script src="./bundled.ts"></script>',
      '<script type="application/json" set:html={json} />',
      '<noscript><style is:inline>a > b {}</style></noscript>',
      '<style>bundled {}</style>',
    ].join('\n');
    expect(inlineCodeOf(template)).toEqual([
      { tag: 'script', code: '\n  one();\n' },
      { tag: 'style', code: 'a > b {}' },
    ]);
  });

  it('ends its lines as a browser reads them, also where git has checked the template out with other ends', () => {
    expect(inlineCodeOf('<script is:inline>\r\n  one();\r\n</script>')).toEqual([
      { tag: 'script', code: '\n  one();\n' },
    ]);
  });
});
