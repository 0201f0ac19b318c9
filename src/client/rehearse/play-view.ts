import { momentOf } from '../../handbook/text/moment.ts';
import type { RehearsalWords } from '../../words/definition/rehearsal.ts';
import { fillField, onDo, say, type CardParts } from '../card/parts.ts';
import { part } from '../dom.ts';
import { isText, pageData, recordOf } from '../page-data.ts';
import { wordsFrom } from '../words.ts';
import type { Player } from './player.ts';

/** Lines that stay on the screen: what was said before them is gone, as in a room. */
const STAY = 8;
/** The pace up to which each line is read aloud; at a faster one only the parts of the agenda are. */
const ALOUD = 2;
/** Milliseconds of the session between two looks at the slowest pace, and of silence that is announced. */
const LOOK = 200;
const SILENCE = 60_000;

const momentAt = (milliseconds: number) => momentOf(Math.floor(milliseconds / 1000));

/** The lines of a rehearsal, as they arrive: copies of those in the page's transcript. */
export function beginPlay(parts: CardParts, player: Player): () => void {
  const { host, page, desk, signal } = parts;
  const words = wordsFrom<keyof RehearsalWords['rehearse']['play']['says']>(
    pageData(host, 'play', recordOf(isText)) ?? {},
  );
  const block = part(host, 'play');
  const [list, screen, aloud, speed] = ['lines', 'screen', 'aloud', 'speed'].map((name) => part(block, name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLSelectElement,
  ];
  const lines = [...document.querySelectorAll<HTMLElement>('.transcript > [data-at]')].map((item) => ({
    item,
    at: 1000 * Number(item.dataset['at']),
    box: item.parentElement!.dataset['title'] ?? '',
  }));
  const end = Math.max(60_000 * page.agenda.reduce((sum, { minutes }) => sum + minutes, 0), lines.at(-1)?.at ?? 0);
  let heard = 0;
  let cardId = '';
  let stage = desk.stage;

  const copyOfLine = (line: HTMLElement): HTMLElement => {
    const copy = line.cloneNode(true) as HTMLElement;
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    const shown = copy.querySelector('.shows');
    if (shown) {
      shown.remove();
      screen.replaceChildren(...shown.childNodes);
      screen.hidden = false;
    }
    return copy;
  };
  /** Reads a line aloud where there is time for it; else the part of the agenda that begins with it. */
  const announce = (index: number, isAsked: boolean) => {
    const { item, box } = lines[index]!;
    const begins = box === lines[index - 1]?.box ? '' : `${box}. `;
    const isShown = item.querySelector('.shows') !== null;
    if (isAsked || player.speed <= ALOUD)
      say(aloud, `${begins}${item.querySelector('p')!.textContent.trim()} ${isShown ? words('shown') : ''}`);
    else if (begins !== '') say(aloud, begins);
  };
  /** Shows what has been said by now. */
  const hear = (isNew: boolean, isAsked = false) => {
    const now = lines.findLastIndex(({ at }) => at <= player.passed) + 1;
    if (now <= heard) return;
    for (; heard < now; heard += 1) {
      list.append(copyOfLine(lines[heard]!.item));
      if (isNew) announce(heard, isAsked);
    }
    while (list.children.length > STAY) list.firstElementChild!.remove();
    if (document.activeElement !== list) list.scrollTop = list.scrollHeight;
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
    list.replaceChildren();
    screen.replaceChildren();
    screen.hidden = true;
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
      if (!event.altKey || event.code !== 'KeyP' || !('run' in document.documentElement.dataset)) return;
      event.preventDefault();
      toggle();
    },
    { signal },
  );
  const tick = setInterval(() => {
    if (player.isPaused) return;
    player.look();
    // Whoever is not here hears nothing.
    if (document.hidden || !('run' in document.documentElement.dataset)) player.pause();
    hear(true);
    if (heard === lines.length) {
      player.pause();
      say(aloud, words('last'));
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
