import type { Hit } from '../../handbook/search/find.ts';
import type { TextHit } from './full-text.ts';

/** A page that was found by a name, by its text, or by both. */
export interface Ranked {
  hit: Hit | undefined;
  text: TextHit | undefined;
}

/** How much the text counts beside a name that is the whole of what was typed. */
const TEXT = 0.4;
/** From here on a name is what was typed: the text adds nothing, and those that were shown first stay so. */
const WHOLE = 1;

/**
 * Pages found by their text, best first, each as much as it counts beside others.
 * @param weights What each of them counts.
 */
export const weighted = (texts: readonly TextHit[], weights: readonly number[]): TextHit[] =>
  texts
    .map((text, index) => {
      const weight = weights[index]!;
      const parts = new Map([...text.parts].map(([name, share]) => [name, share * weight]));
      return { ...text, share: text.share * weight, parts };
    })
    .sort((a, b) => b.share - a.share);

/** One order for pages found by their names and by their text: each says something for a page that the other found. */
export function ranked(
  hits: readonly Hit[],
  texts: readonly TextHit[],
  href: (path: string) => string,
): readonly Ranked[] {
  const left = new Set(texts);
  const named = hits.map((hit) => {
    const [page, part] = href(hit.record.path).split('#');
    const text = texts.find(({ url }) => url.replace(/#.*/, '') === page);
    // A part of a page that has many is found by what stands in it alone.
    const isSame = text !== undefined && (part === undefined || text.url === `${page!}#${part}`);
    if (isSame) left.delete(text);
    const share = part === undefined ? (text?.share ?? 0) : (text?.parts.get(part) ?? 0);
    return { hit, text: isSame ? text : undefined, share: hit.score >= WHOLE ? 1 : share };
  });
  // Pages of one name, an interview and its stage, keep their order: the text of either speaks for both.
  const shareOf = (name: string) => Math.max(...named.filter(({ hit }) => hit.name === name).map(({ share }) => share));
  const together = named.map((one) => ({ ...one, score: one.hit.score + TEXT * shareOf(one.hit.name) }));
  const others = [...left].map((text) => ({ hit: undefined, text, score: TEXT * text.share }));
  return [...together, ...others].sort((a, b) => b.score - a.score);
}
