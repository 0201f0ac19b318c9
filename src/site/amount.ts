const MOST = 999;

/**
 * A number that a style sheet can use, as classes: 45 is `h0 t4 u5`, and `--amount` is 45 there. Thirty rules in
 * src/styles/amounts.css say every number up to 999, so that a bar needs no style of its own, which a strict
 * content security policy would refuse. Fractions are rounded; what is larger counts as 999.
 */
export function amount(value: number): string {
  const whole = Math.min(MOST, Math.max(0, Math.round(value)));
  return `amount h${String(Math.floor(whole / 100))} t${String(Math.floor(whole / 10) % 10)} u${String(whole % 10)}`;
}

/**
 * How much of a bar is a part of it, in thousandths, as `amount`. A part has its width from the start: if the parts
 * shared out what there is, those that have come would move with each that comes.
 */
export const share = (part: number, whole: number): string => amount((1000 * part) / whole);
