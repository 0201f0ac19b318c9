import { INTERVIEWER_KEYS } from '../../handbook/interviewer-keys.ts';
import { beginCard } from '../card/begin-card.ts';
import { LiveElement } from '../live-element.ts';
import { beginCompared } from '../rehearse/compared-view.ts';
import { beginPlay } from '../rehearse/play-view.ts';
import { Player } from '../rehearse/player.ts';

/** The scorecard of a rehearsal, into whose run its lines arrive. Its cards are kept apart from real ones. */
class RehearsalCard extends LiveElement {
  protected begin(signal: AbortSignal): void {
    const player = new Player();
    beginCard(this, signal, {
      store: INTERVIEWER_KEYS.rehearsals,
      now: ({ draft }) => player.now(draft),
      views: [(parts) => beginPlay(parts, player), beginCompared],
    });
  }
}

customElements.define('session-card', RehearsalCard);
