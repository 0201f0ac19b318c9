import { isIntact } from '../../handbook/scorecard/digest.ts';
import { exportOf, isSamePlace, referenceOf, type Kept } from '../../handbook/scorecard/keeping.ts';
import { readCard } from '../../handbook/scorecard/read-card.ts';
import { readFields } from '../../handbook/scorecard/read-fields.ts';
import { refusalIn } from '../../handbook/scorecard/sentences.ts';
import { copyOf, part } from '../dom.ts';
import { saveAsJson } from '../save.ts';
import { onDo, say, type CardParts } from './parts.ts';

/** Where a card belongs, as its address says. */
const placeName = ({ place }: Pick<Kept, 'place'>) =>
  place.role === undefined ? place.interview : `${place.role}/${place.session ?? ''}`;

/** Everything that this browser keeps: to open, to take along, to erase; and a filed card that comes back from elsewhere. */
export function beginKept(parts: CardParts): () => void {
  const { host, page, desk, words, scorecard } = parts;
  const block = host.querySelector<HTMLElement>('.kept')!;
  const current = (): Kept[] => {
    const isWritten = desk.others.some(({ cardId }) => cardId === desk.kept.cardId);
    const own = desk.others.map((kept) => (kept.cardId === desk.kept.cardId ? desk.kept : kept));
    return isWritten ? own : [...own, desk.kept];
  };
  /** All cards of the candidate that one is of. */
  const ofCandidate = (kept: Kept): Kept[] => {
    const reference = referenceOf(kept);
    return reference === '' ? [kept] : current().filter((other) => referenceOf(other) === reference);
  };

  const item = (kept: Kept): DocumentFragment => {
    const reference = referenceOf(kept) || words('noReference');
    const version = kept.filed.at(-1)?.version ?? 0;
    const state = kept.draft ? words('draft') : words('filedCard', { version });
    const row = copyOf(block, 'kept', { reference, place: placeName(kept), state });
    const act = (name: string, what: () => void) => {
      const button = row.querySelector<HTMLButtonElement>(`[data-act="${name}"]`)!;
      button.addEventListener('click', what);
      return button;
    };
    const open = act('open', () => {
      desk.open(kept);
    });
    open.hidden = kept.cardId === desk.kept.cardId || !isSamePlace(kept.place, page.place);
    act('export', () => {
      saveAsJson(
        `scorecards-${referenceOf(kept) || kept.cardId}.json`.replace(/[/:#]/g, '-'),
        exportOf(ofCandidate(kept)),
      );
    });
    act('erase', () => {
      if (!desk.readOnly && confirm(words('sureToErase', { reference }))) void desk.erase(ofCandidate(kept));
    });
    return row;
  };

  onDo(parts, 'another', () => {
    desk.open();
  });
  onDo(parts, 'bring', () => {
    const text = (part(block, 'bring') as HTMLTextAreaElement).value;
    const status = part(block, 'brought');
    const [read] = text.trimStart().startsWith('{') ? [readCard(text)] : readFields(text);
    if (!read || desk.readOnly) return;
    if ('refused' in read) {
      say(status, refusalIn(scorecard, read.refused));
      return;
    }
    const { card } = read;
    if (!isSamePlace(card, page.place)) {
      say(status, words('otherPlace', { place: placeName({ place: card }) }));
      return;
    }
    void isIntact(card).then((intact) => {
      const said = desk.bring(card) ? (intact ? words('opened') : scorecard.notIntact) : words('alreadyHere');
      say(status, said);
    });
  });

  let shown = '';
  return () => {
    const all = current();
    const state = JSON.stringify([
      desk.kept.cardId,
      all.map((kept) => [kept.cardId, referenceOf(kept), kept.draft === null, kept.filed.length]),
    ]);
    if (state === shown) return;
    shown = state;
    part(block, 'cards').replaceChildren(...all.map(item));
  };
}
