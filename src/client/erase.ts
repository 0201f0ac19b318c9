import { part } from './dom.ts';

/** What happens when something that a browser keeps is erased. */
interface Erasing {
  /** Before it is asked whether it shall be. */
  began: () => void;
  /** When it was asked, and shall be. */
  erase: () => void;
  /** The button that has the focus afterwards. */
  after: string;
}

/**
 * Lets an element erase what is kept, when asked twice: its button `erase` opens the part `sure`, in which `keep` and
 * `erase-all` close it again. The focus goes along.
 */
export function askToErase(
  owner: HTMLElement,
  on: (name: string, act: () => void) => void,
  { began, erase, after }: Erasing,
): void {
  const ask = (isAsked: boolean, focus: string) => {
    part(owner, 'sure').hidden = !isAsked;
    owner.querySelector<HTMLElement>(`button[name="${focus}"]`)!.focus();
  };
  on('erase', () => {
    began();
    ask(true, 'keep');
  });
  on('keep', () => {
    ask(false, 'erase');
  });
  on('erase-all', () => {
    ask(false, after);
    erase();
  });
}
