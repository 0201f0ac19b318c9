import type { Rating, Recommendation } from '../../handbook/scorecard/card.ts';
import { distancesOf, type Distance } from '../../handbook/scorecard/distance.ts';
import type { CardParts } from '../card/parts.ts';
import { copyOf, part } from '../dom.ts';
import { pageData, withParts } from '../page-data.ts';
import { copyOnPage } from './lines.ts';
import { playWords, type PlayWord } from './words.ts';

interface Reference {
  ratings: { competency: string; rating: Rating }[];
  recommendation: Recommendation;
  /** The words for each recommendation. */
  recommendations: Record<Recommendation, string>;
}

/** A filed card of a rehearsal beside its reference, which is folded on the page until then: competency by competency. */
export function beginCompared(parts: CardParts): () => void {
  const { host, page, desk, signal } = parts;
  const words = playWords(host);
  const reference = pageData(host, 'reference', withParts<Reference>('ratings', 'recommendation', 'recommendations'))!;
  const block = part(host, 'compared');
  const distance = (text: string) => copyOf(host, 'distance', { distance: text });

  /** A copy of what the reference says of something, with what you said above it. */
  const beside = (id: string, ...own: Node[]): Node[] => {
    const said = document.querySelector<HTMLElement>(`.reference-card [data-rated="${id}"]`);
    if (!said) return own;
    const copy = copyOnPage(said);
    copy.querySelector('h3')!.after(...own);
    return [copy];
  };
  const how = ({ competency, yours, reference: theirs, by }: Distance): string => {
    if (by === null)
      return yours === null
        ? words('notYours', { reference: theirs! })
        : words('notTheirs', { yours, title: page.titles[competency] ?? competency });
    const name = by === 0 ? 'same' : (`${by > 0 ? 'above' : 'below'}-${String(Math.abs(by))}` as PlayWord);
    return words(name, { yours: yours! });
  };

  // The lines that the reference cites stand on the page, which is hidden in the run.
  block.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a'))
        host.querySelector<HTMLElement>('[data-do="back"]')!.click();
    },
    { signal },
  );
  let shown = '';
  return () => {
    const card = desk.draft ? undefined : desk.kept.filed.at(-1);
    const digest = card?.digest ?? '';
    if (digest === shown) return;
    shown = digest;
    if (!card) {
      block.replaceChildren();
      return;
    }
    const evidenceOf = (id: string): Node[] => {
      const lines = card.ratings.find(({ competency }) => competency === id)?.evidence ?? [];
      if (lines.length === 0) return [];
      const own = copyOf(host, 'own');
      const items = lines.map(({ text, sign }) =>
        Object.assign(document.createElement('li'), { textContent: `${sign ? `${sign} ` : ''}${text}` }),
      );
      part(own, 'own').append(...items);
      return [own];
    };
    const { recommendations } = reference;
    block.replaceChildren(
      ...distancesOf(card.ratings, reference.ratings).flatMap((item) =>
        beside(item.competency, distance(how(item)), ...evidenceOf(item.competency)),
      ),
      ...beside(
        'recommendation',
        distance(
          words('recommendation', {
            yours: recommendations[card.recommendation.value],
            reference: recommendations[reference.recommendation],
          }),
        ),
      ),
    );
  };
}
