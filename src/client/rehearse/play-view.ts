import { momentOf } from '../../handbook/text/moment.ts';
import { fillField, onDo, say, type CardParts } from '../card/parts.ts';
import { part } from '../dom.ts';
import { beginHeard } from './heard-view.ts';
import { linesOnPage } from './lines.ts';
import type { Player } from './player.ts';
import { playWords } from './words.ts';

/** The pace up to which each line is read aloud; at a faster one only the parts of the agenda are. */
const ALOUD = 2;
/** Milliseconds between two looks at the clock, and of silence in the session that is said. */
const LOOK = 200;
const SILENCE = 60_000;

const momentAt = (milliseconds: number) => momentOf(Math.floor(milliseconds / 1000));
const isRunOpen = () => 'run' in document.documentElement.dataset;

/** The lines of a rehearsal, as they arrive: copies of those in the page's transcript. */
export function beginPlay(parts: CardParts, player: Player): () => void {
  const { host, page, desk, signal } = parts;
  const words = playWords(host);
  const block = part(host, 'play');
  const speed = part(block, 'speed') as HTMLSelectElement;
  const view = beginHeard(block, words);
  const lines = linesOnPage();
  const end = Math.max(60_000 * page.agenda.reduce((sum, { minutes }) => sum + minutes, 0), lines.at(-1)?.at ?? 0);
  let heard = 0;
  let cardId = '';
  let stage = desk.stage;

  /** Shows what has been said by now. */
  const hear = (isNew: boolean, isAsked = false) => {
    const now = lines.findLastIndex(({ at }) => at <= player.passed) + 1;
    if (now <= heard) return;
    for (const line of lines.slice(heard, now)) {
      view.add(line);
      if (isNew) view.announce(line, lines[lines.indexOf(line) - 1], isAsked || player.speed <= ALOUD);
    }
    heard = now;
    if (isNew) desk.change({ played: player.passed });
  };
  const show = () => {
    const next = lines[heard];
    const isOver = next === undefined && stage === 'running';
    const silence = next && next.at - player.passed > SILENCE ? words('quiet', { at: momentAt(next.at) }) : '';
    say(part(block, 'quiet'), isOver ? words('last') : silence);
    say(part(block, 'played'), words('at', { at: momentAt(player.passed), of: momentAt(end) }));
    for (const button of block.querySelectorAll('button')) button.disabled = desk.readOnly || isOver;
    say(block.querySelector('[data-do="play"]')!, words(player.isPaused ? 'play' : 'pause'));
    fillField(speed, String(player.speed));
  };
  const begin = (passed: number) => {
    player.pause();
    player.goTo(passed);
    heard = 0;
    view.clear();
    if (stage !== 'new') hear(false);
  };
  const toggle = () => {
    if (stage !== 'running' || desk.readOnly || heard === lines.length) return;
    if (player.isPaused) player.play();
    else player.pause();
    show();
  };

  onDo(parts, 'play', toggle);
  onDo(parts, 'next-line', () => {
    if (stage !== 'running' || desk.readOnly) return;
    player.goTo(lines[heard]?.at ?? player.passed);
    hear(true, true);
    show();
  });
  speed.addEventListener(
    'change',
    () => {
      player.setSpeed(Number(speed.value));
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.code !== 'KeyP' || !isRunOpen()) return;
      event.preventDefault();
      toggle();
    },
    { signal },
  );
  const tick = setInterval(() => {
    if (player.isPaused) return;
    player.look();
    // Whoever is not here hears nothing.
    if (document.hidden || !isRunOpen()) player.pause();
    hear(true);
    if (heard === lines.length) {
      player.pause();
      say(part(block, 'aloud'), words('last'));
    }
    show();
  }, LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(tick);
  });

  return () => {
    const was = stage;
    stage = desk.stage;
    if (desk.kept.cardId !== cardId || stage === 'new') {
      const isFresh = desk.kept.cardId !== cardId || heard > 0;
      cardId = desk.kept.cardId;
      if (isFresh) begin(stage === 'new' ? 0 : (desk.kept.played ?? 0));
    } else if (was === 'new' && stage === 'running') player.play();
    if (stage !== 'running' && !player.isPaused) player.pause();
    show();
  };
}
