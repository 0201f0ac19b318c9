import { withoutQuotations } from '../text/quotations.ts';
import type { NoteFault, NoteRules } from '../../words/definition/note-rules.ts';

/** A wording in a note that is no evidence: from one place in the text up to, not including, another. */
export interface NoteMark {
  fault: NoteFault;
  from: number;
  to: number;
}

/** Characters behind a match in which a rule looks for what makes it mean something else. */
const AFTER = 40;

/** Characters that are read of a note, as it is typed: one that goes on is no note any more. */
const READ = 1000;

/**
 * The wordings of a note that are no evidence, in their order; those that overlap are one, of the first rule. A verdict
 * in quotation marks is what the candidate said, and evidence; what concerns a person's life is none in quotation marks
 * either.
 */
export function noteMarks(note: string, rules: NoteRules): NoteMark[] {
  const text = note.slice(0, READ).replace(/’/g, "'");
  const unquoted = withoutQuotations(text);
  const marks = rules.flatMap(({ fault, pattern, unless }) => {
    const read = fault === 'judgement' ? unquoted : text;
    return [...read.matchAll(pattern)].flatMap(({ index, 0: found }): NoteMark[] => {
      const to = index + found.length;
      if (unless?.test(read.slice(index, to + AFTER))) return [];
      const lead = found.search(/[\p{L}\p{N}]/u);
      return [{ fault, from: index + lead, to }];
    });
  });
  marks.sort((one, other) => one.from - other.from);
  return marks.filter(({ from }, index) => marks.slice(0, index).every(({ to }) => to <= from));
}
