import type { ScorecardWords } from '../../words/definition/scorecard.ts';
import { beginAsks } from '../card/asks-view.ts';
import { beginClock } from '../card/clock-view.ts';
import { CardDesk } from '../card/desk.ts';
import { beginFiled } from '../card/filed-view.ts';
import { beginForm } from '../card/form-view.ts';
import { beginKept } from '../card/kept-view.ts';
import { beginNotes } from '../card/notes-view.ts';
import type { CardParts, PageOfCard } from '../card/parts.ts';
import { beginReady } from '../card/ready-view.ts';
import { beginRun } from '../card/run-view.ts';
import { beginSays } from '../card/says-view.ts';
import { part } from '../dom.ts';
import { LiveElement } from '../live-element.ts';
import { pageData, withParts } from '../page-data.ts';
import { wordsOf } from '../words.ts';

/**
 * The scorecard of a session, and the run in which it is written. All of it comes with the page: nothing is asked of a
 * server from then on, and nothing that is written is sent to one.
 */
class SessionCard extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const page = pageData(this, 'page', withParts<PageOfCard>('place', 'competencies', 'content', 'agenda', 'asks'));
    const scorecard = pageData(this, 'scorecard', withParts<ScorecardWords['scorecard']>('missing', 'refused'));
    if (!page || !scorecard) return;
    const desk = new CardDesk(page, Number(this.dataset['days']), signal);
    const parts: CardParts = { host: this, page, desk, words: wordsOf(this), scorecard, signal };
    for (const begin of [
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
    part(this, 'print').addEventListener(
      'click',
      () => {
        // The address names the card first: a page that is opened at it prints the card alone.
        setTimeout(() => print());
      },
      { signal },
    );
    desk.begin();
  }
}

customElements.define('session-card', SessionCard);
