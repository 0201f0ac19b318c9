import { copyText } from '../copy.ts';
import { INTERVIEWER_KEYS } from '../../handbook/interviewer-keys.ts';
import { revise } from '../../handbook/scorecard/filing.ts';
import { pasteFields, pasteText, type PasteField } from '../../handbook/scorecard/write-fields.ts';
import { copyOf, part } from '../dom.ts';
import { saveAsJson } from '../save.ts';
import { onDo, say, type CardParts } from './parts.ts';

/** A filed card: its text in the words of a tracking system, field by field, and as a file. */
export function beginFiled(parts: CardParts): () => void {
  const { host, page, desk, words, scorecard, signal } = parts;
  const filed = host.querySelector<HTMLElement>('.filed')!;
  const select = part(filed, 'system') as HTMLSelectElement;
  try {
    const known = localStorage.getItem(INTERVIEWER_KEYS.system);
    if (page.systems.some(({ id }) => id === known)) select.value = known!;
  } catch {
    // A browser that keeps nothing: the choice is made anew.
  }
  const card = () => desk.kept.filed.at(-1);
  const fields = (): PasteField[] => {
    const latest = card();
    const system = page.systems.find(({ id }) => id === select.value) ?? page.systems[0]!;
    const names = { recommendation: scorecard.recommendation, competency: (id: string) => page.titles[id] ?? id };
    return latest ? pasteFields(latest, system.words, names) : [];
  };
  const copy = (text: string) => {
    const status = part(filed, 'copied');
    say(status, '');
    void copyText(text).then((isCopied) => {
      say(status, words(isCopied ? 'copied' : 'notCopied'));
      if (!isCopied) part(filed, 'whole').closest('details')!.open = true;
    });
  };
  let shown = '';
  const show = () => {
    const latest = card();
    if (!latest) return;
    const at = new Date(latest.filedAt).toLocaleString(document.documentElement.lang);
    const says = words('filedAs', { version: latest.version, at, digest: latest.digest.slice(0, 12) });
    say(part(filed, 'filed-as'), desk.kept.confirmedAt === null ? says : `${says}. ${words('confirmed')}`);
    part(filed, 'left').hidden = desk.kept.typing === '';
    say(part(filed, 'left-text'), desk.kept.typing);
    const state = `${latest.digest} ${select.value}`;
    if (state === shown) return;
    shown = state;
    const all = fields();
    (part(filed, 'whole') as HTMLTextAreaElement).value = pasteText(all);
    part(filed, 'fields').replaceChildren(
      ...all.map(({ name, choose, text }) => {
        const item = copyOf(filed, 'field', { name, choose });
        item.querySelector('button')!.addEventListener('click', () => {
          copy(text);
        });
        return item;
      }),
    );
    say(part(filed, 'copied'), '');
  };
  select.addEventListener(
    'change',
    () => {
      try {
        localStorage.setItem(INTERVIEWER_KEYS.system, select.value);
      } catch {
        // It holds until the page is left.
      }
      show();
    },
    { signal },
  );
  onDo(parts, 'copy', () => {
    copy(pasteText(fields()));
  });
  onDo(parts, 'download', () => {
    const latest = card();
    if (latest) saveAsJson(`scorecard-${latest.cardId}-${String(latest.version)}.json`, latest);
  });
  onDo(parts, 'confirm', () => {
    desk.change({ confirmedAt: Date.now() });
  });
  onDo(parts, 'revise', () => {
    const latest = card();
    if (latest) desk.change({ draft: revise(latest), confirmedAt: null });
  });
  return show;
}
