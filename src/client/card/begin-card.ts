import type { ScorecardWords } from '../../words/definition/scorecard.ts';
import { part } from '../dom.ts';
import { pageData, withParts } from '../page-data.ts';
import { wordsOf } from '../words.ts';
import { beginAsks } from './asks-view.ts';
import { beginClock } from './clock-view.ts';
import { CardDesk } from './desk.ts';
import { beginFiled } from './filed-view.ts';
import { beginForm } from './form-view.ts';
import { beginKept } from './kept-view.ts';
import { beginNotes } from './notes-view.ts';
import type { CardParts, PageOfCard } from './parts.ts';
import { beginReady } from './ready-view.ts';
import { beginRun } from './run-view.ts';
import { beginSays } from './says-view.ts';

/** Begins a part of a card on the screen. What it gives back is called whenever the card has changed. */
type CardView = (parts: CardParts) => () => void;

/** Where the cards of a page are kept, what time it is in its session, and what it shows besides. */
interface KindOfCard {
  store: string;
  now?: (desk: CardDesk) => number;
  views?: readonly CardView[];
}

/**
 * Begins the scorecard of a session, and the run in which it is written. All of it comes with the page: nothing is asked
 * of a server from then on, and nothing that is written is sent to one.
 */
export function beginCard(host: HTMLElement, signal: AbortSignal, { store, now, views = [] }: KindOfCard): void {
  const page = pageData(host, 'page', withParts<PageOfCard>('place', 'competencies', 'content', 'agenda', 'asks'));
  const scorecard = pageData(host, 'scorecard', withParts<ScorecardWords['scorecard']>('missing', 'refused'));
  if (!page || !scorecard) return;
  const desk = new CardDesk(page, Number(host.dataset['days']), store, signal);
  const parts: CardParts = {
    host,
    page,
    desk,
    words: wordsOf(host),
    scorecard,
    signal,
    now: () => now?.(desk) ?? Date.now(),
  };
  for (const begin of [
    ...views,
    beginSays,
    beginClock,
    beginReady,
    beginNotes,
    beginAsks,
    beginForm,
    beginFiled,
    beginKept,
    beginRun,
  ])
    desk.watch(begin(parts));
  part(host, 'print').addEventListener(
    'click',
    () => {
      // The address names the card first: a page that is opened at it prints the card alone.
      setTimeout(() => print());
    },
    { signal },
  );
  desk.begin();
}
