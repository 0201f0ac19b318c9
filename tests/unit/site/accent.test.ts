import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accentSheet, accentShades, BANDS, GROUNDS, LEAST_CONTRAST } from '../../../src/site/accent.ts';
import { contrastOf, hexOfOklch, oklchOf } from '../../../src/site/colour.ts';
import { CODE } from '../../../src/site/settings.ts';

const sheet = (name: string) => readFileSync(join(CODE, 'src/styles', `${name}.css`), 'utf8');
/** Both values of a token, for light and for dark. */
const tokenIn = (name: string, token: string) =>
  new RegExp(`${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet(name))!.slice(1);
const [lightInk, darkInk] = tokenIn('tokens', '--ink') as [string, string];

/** Six steps of red, green and blue: 216 colours, black, white and each of the pure ones among them. */
const STEPS = Array.from({ length: 6 }, (_, index) => (index * 51).toString(16).padStart(2, '0'));
const COLOURS = STEPS.flatMap((red) => STEPS.flatMap((green) => STEPS.map((blue) => `#${red}${green}${blue}`)));

describe('The shades of an accent', () => {
  it('can be read on every ground they stand on, whatever the colour is', () => {
    const pale = COLOURS.filter((accent) => {
      const { light, dark } = accentShades(accent);
      const has = (colour: string, grounds: string[], least: number) =>
        grounds.every((ground) => contrastOf(colour, ground) >= least);
      return !(
        has(light.text, [...GROUNDS.light, light.soft], LEAST_CONTRAST.text) &&
        has(light.mark, [...GROUNDS.light, light.soft], LEAST_CONTRAST.mark) &&
        has(dark.text, [...GROUNDS.dark, ...BANDS, dark.soft], LEAST_CONTRAST.text) &&
        has(lightInk, [light.soft], LEAST_CONTRAST.text) &&
        has(darkInk, [dark.soft], LEAST_CONTRAST.text)
      );
    });
    expect(COLOURS).toHaveLength(216);
    expect(pale).toEqual([]);
  });

  it('are the colour itself where it can be read', () => {
    expect(accentShades('#17625c')).toEqual({
      light: { text: '#17625c', mark: '#17625c', soft: '#daf1ee' },
      dark: { text: '#94d2cb', soft: '#173431' },
    });
  });

  it('keep the hue of a colour that is too light to be read, and take no more light than the contrast asks for', () => {
    const { h } = oklchOf('#ff6600');
    const { text, mark } = accentShades('#ff6600').light;
    for (const shade of [text, mark]) expect(oklchOf(shade).h).toBeCloseTo(h, 1);
    expect(oklchOf(mark).l).toBeGreaterThan(oklchOf(text).l);
    expect(contrastOf(text, GROUNDS.light[1]!)).toBeLessThan(5);
    expect(contrastOf(mark, GROUNDS.light[1]!)).toBeLessThan(3.5);
  });

  it('are computed for the grounds that the style sheets have', () => {
    const grounds = [tokenIn('tokens', '--paper'), tokenIn('tokens', '--panel')];
    expect(GROUNDS).toEqual({ light: grounds.map(([light]) => light), dark: grounds.map(([, dark]) => dark) });
    expect(BANDS).toEqual(tokenIn('interviewer', '--band'));
  });

  it('are the properties of a sheet in the layer of tokens', () => {
    expect(accentSheet('#7a3e9d')).toBe(`@layer tokens {
  :root {
    --accent-on-dark: #deadff;
    --accent: light-dark(#7a3e9d, #deadff);
    --accent-mark: light-dark(#7a3e9d, #deadff);
    --accent-soft: light-dark(#f4e4ff, #3a214a);
  }
}
`);
  });
});

describe('A colour', () => {
  it('is the same after its way through OKLCH', () => {
    expect(COLOURS.filter((colour) => hexOfOklch(oklchOf(colour)) !== colour)).toEqual([]);
  });

  it('has the lightness, chroma and hue that CSS gives it', () => {
    const { l, c, h } = oklchOf('#ff0000');
    expect([l, c, (h * 180) / Math.PI].map((value) => value.toFixed(3))).toEqual(['0.628', '0.258', '29.234']);
  });

  it('has the contrast that WCAG counts', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#ffffff', '#000000')).toBe(21);
    expect(contrastOf('#777777', '#ffffff').toFixed(2)).toBe('4.48');
  });
});
