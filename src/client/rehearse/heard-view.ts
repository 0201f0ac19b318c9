import { say } from '../card/parts.ts';
import { part } from '../dom.ts';
import type { Words } from '../words.ts';
import { copyOnPage, type Line } from './lines.ts';
import type { PlayWord } from './words.ts';

/** Lines that stay on the screen: what was said before them is gone, as in a room. */
const STAY = 8;

/** What has been said and shown, as far as one still sees it. */
export interface Heard {
  clear: () => void;
  /** Shows a line. */
  add: (line: Line) => void;
  /** Reads a line aloud, or only the part of the agenda that begins with it. */
  announce: (line: Line, before: Line | undefined, isWhole: boolean) => void;
}

export function beginHeard(block: HTMLElement, words: Words<PlayWord>): Heard {
  const [list, screen, aloud] = [part(block, 'lines'), part(block, 'screen'), part(block, 'aloud')];
  const show = (nodes: Iterable<Node>) => {
    screen.replaceChildren(...nodes);
    screen.hidden = !screen.hasChildNodes();
  };
  return {
    clear: () => {
      list.replaceChildren();
      show([]);
    },
    add: ({ item }) => {
      const copy = copyOnPage(item);
      const shown = copy.querySelector('.shows');
      shown?.remove();
      if (shown) show([...shown.childNodes]);
      list.append(copy);
      while (list.children.length > STAY) list.firstElementChild!.remove();
      // Whoever scrolls in it by the keyboard is left alone.
      if (document.activeElement !== list) list.scrollTop = list.scrollHeight;
    },
    announce: ({ item, box }, before, isWhole) => {
      const begins = box === before?.box ? '' : `${box}. `;
      const said = item.querySelector('p')!.textContent.trim();
      if (isWhole) say(aloud, `${begins}${said} ${item.querySelector('.shows') ? words('shown') : ''}`);
      else if (begins !== '') say(aloud, begins);
    },
  };
}
