import { noteMarks } from '../../handbook/scorecard/note-check.ts';
import type { NoteFault, NoteRule } from '../../words/definition/note-rules.ts';
import { isText, withParts } from '../page-data.ts';
import type { CardParts } from './parts.ts';

interface WrittenRule {
  fault: NoteFault;
  pattern: string;
  flags: string;
  unless?: string;
  unlessFlags?: string;
}

const isRule = withParts<WrittenRule>('fault', 'pattern', 'flags');

async function load(address: string, signal: AbortSignal): Promise<NoteRule[]> {
  const written: unknown = await (await fetch(address, { signal })).json();
  if (!Array.isArray(written)) return [];
  return written.filter(isRule).map(({ fault, pattern, flags, unless, unlessFlags }) => ({
    fault,
    pattern: new RegExp(pattern, flags),
    ...(isText(unless) && { unless: new RegExp(unless, unlessFlags) }),
  }));
}

/** Says beside a field which wordings in it are no evidence. The lists come with the page; without them nothing is said. */
export function beginCheck({ host, scorecard, signal }: CardParts): (text: string, list: HTMLElement) => void {
  let rules: readonly NoteRule[] = [];
  void load(host.dataset['rules']!, signal).then(
    (loaded) => (rules = loaded),
    () => undefined,
  );
  return (text, list) => {
    const lines = noteMarks(text, rules).map(
      ({ fault, from, to }) => `“${text.slice(from, to)}” ${scorecard.note[fault]}`,
    );
    if (lines.join('\n') === [...list.children].map((item) => item.textContent).join('\n')) return;
    list.replaceChildren(...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })));
  };
}
