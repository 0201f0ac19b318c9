import { ask, give } from '../../handbook/scorecard/gestures.ts';
import { fill } from '../../handbook/text/fill.ts';
import { clockNow } from './clock-view.ts';
import type { CardParts } from './parts.ts';

/** Questions, probes and hints: a tap says that one was put, and a probe or a hint writes itself into the notes. */
export function beginAsks(parts: CardParts): () => void {
  const { host, desk, scorecard, signal } = parts;
  const buttons = [...host.querySelectorAll<HTMLElement>('.run-asks button')];
  const askOf = (button: HTMLElement) => button.closest<HTMLElement>('[data-ask]')!.dataset['ask']!;
  for (const button of buttons)
    button.addEventListener(
      'click',
      () => {
        const question = askOf(button);
        const what = button.dataset['what'] as 'asked' | 'hints' | 'probes';
        if (what === 'asked') desk.does(ask(question));
        else {
          const place = Number(button.dataset['place']);
          desk.does(give({ question, what, place }, fill(scorecard.given[what], { place, question }), clockNow(parts)));
        }
      },
      { signal },
    );
  return () => {
    for (const button of buttons) {
      const asked = desk.draft?.asked.find(({ question }) => question === askOf(button));
      const what = button.dataset['what'] as 'asked' | 'hints' | 'probes';
      const isPut = asked !== undefined && (what === 'asked' || asked[what].includes(Number(button.dataset['place'])));
      button.setAttribute('aria-pressed', String(isPut));
    }
  };
}
