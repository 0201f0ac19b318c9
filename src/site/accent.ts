import { contrastOf, hexOfOklch, oklchOf, type Oklch } from './colour.ts';

/** The least contrast that WCAG 2.2 asks for: of text (1.4.3), and of marks such as lines and shapes (1.4.11). */
export const LEAST_CONTRAST = { text: 4.5, mark: 3 };

/** What the accent is read on, in each scheme: `--paper` and `--panel` of src/styles/tokens.css. */
export const GROUNDS = { light: ['#fcfbf8', '#f4f1ea'], dark: ['#13181a', '#1b2225'] };
/** The band of the interviewer site, dark in both schemes: `--band` of src/styles/interviewer.css. */
export const BANDS = ['#22302f', '#263533'];

/** On a dark page a colour is at least this light: one that only just has the contrast glares less, and tires more. */
const LIGHT_ON_DARK = 0.82;
const STEP = 0.005;

/** The shades of an accent colour, each as `#rrggbb`. */
export interface AccentShades {
  /** On light pages: of text and links, of marks, and a soft ground for either. */
  light: { text: string; mark: string; soft: string };
  /** On dark pages, where one shade is text and mark, as it is on the dark band. */
  dark: { text: string; soft: string };
}

/**
 * The first shade of a colour that has a contrast on all of some grounds, from its own lightness on. There always is
 * one: towards black on light grounds and towards white on dark ones every hue gets past the contrasts asked for here.
 */
function readable(colour: Oklch, step: number, grounds: readonly string[], least: number): string {
  for (let { l } = colour; step < 0 ? l > 0 : l < 1; l += step) {
    const hex = hexOfOklch({ ...colour, l });
    if (grounds.every((ground) => contrastOf(hex, ground) >= least)) return hex;
  }
  return step < 0 ? '#000000' : '#ffffff';
}

/** The shades of a company's accent colour, given as `#rrggbb`: as near to it as they can be read. */
export function accentShades(accent: string): AccentShades {
  const { l, c, h } = oklchOf(accent);
  const soft = {
    light: hexOfOklch({ l: 0.94, c: c * 0.35, h }),
    dark: hexOfOklch({ l: 0.3, c: c * 0.5, h }),
  };
  const onLight = [...GROUNDS.light, soft.light];
  const onDark = [...GROUNDS.dark, ...BANDS, soft.dark];
  const light = { l, c, h };
  const dark = { l: Math.max(l, LIGHT_ON_DARK), c: c * 0.9, h };
  return {
    light: {
      text: readable(light, -STEP, onLight, LEAST_CONTRAST.text),
      mark: readable(light, -STEP, onLight, LEAST_CONTRAST.mark),
      soft: soft.light,
    },
    dark: { text: readable(dark, STEP, onDark, LEAST_CONTRAST.text), soft: soft.dark },
  };
}

/** The style sheet that gives a site its accent: src/styles/starlight.css hands it on to Starlight. */
export function accentSheet(accent: string): string {
  const { light, dark } = accentShades(accent);
  return `@layer tokens {
  :root {
    --accent-on-dark: ${dark.text};
    --accent: light-dark(${light.text}, ${dark.text});
    --accent-mark: light-dark(${light.mark}, ${dark.text});
    --accent-soft: light-dark(${light.soft}, ${dark.soft});
  }
}
`;
}
