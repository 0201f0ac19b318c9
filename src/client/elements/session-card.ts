import { INTERVIEWER_KEYS } from '../../handbook/interviewer-keys.ts';
import { beginCard } from '../card/begin-card.ts';
import { LiveElement } from '../live-element.ts';

/** The scorecard of a session, and the run in which it is written. */
class SessionCard extends LiveElement {
  protected begin(signal: AbortSignal): void {
    beginCard(this, signal, { store: INTERVIEWER_KEYS.cards });
  }
}

customElements.define('session-card', SessionCard);
