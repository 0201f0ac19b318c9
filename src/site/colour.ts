/** A colour in OKLCH: lightness from 0 to 1, chroma from 0 to about 0.37, hue in radians. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Red, green and blue as light, from 0 to 1; outside of that no screen shows the colour. */
type Light = [red: number, green: number, blue: number];

/** Room for what rounding takes away: a colour is inside of what a screen shows. */
const ALMOST = 1e-4;

const lightOf = (hex: string): Light => {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const hexOf = (light: Light): string =>
  `#${light
    .map((value) => {
      const inside = Math.min(1, Math.max(0, value));
      const part = inside <= 0.0031308 ? inside * 12.92 : 1.055 * inside ** (1 / 2.4) - 0.055;
      return Math.round(part * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

/** Björn Ottosson's matrices: https://bottosson.github.io/posts/oklab/ */
function lightOfOklch({ l, c, h }: Oklch): Light {
  const a = c * Math.cos(h);
  const b = c * Math.sin(h);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** A colour in OKLCH, from `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = lightOf(hex);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short;
  const b = 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short;
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    c: Math.hypot(a, b),
    h: Math.atan2(b, a),
  };
}

/** A colour as `#rrggbb`: of its lightness and hue, and with as much of its chroma as a screen shows. */
export function hexOfOklch({ l, c, h }: Oklch): string {
  const isShown = (chroma: number) =>
    lightOfOklch({ l, c: chroma, h }).every((value) => value > -ALMOST && value < 1 + ALMOST);
  let [shown, hidden] = [0, c];
  if (isShown(c)) shown = c;
  else
    while (hidden - shown > ALMOST) {
      const middle = (shown + hidden) / 2;
      if (isShown(middle)) shown = middle;
      else hidden = middle;
    }
  return hexOf(lightOfOklch({ l, c: shown, h }));
}

/** The contrast of two colours as WCAG 2 counts it, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = lightOf(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
