import type { Handbook, InterviewTypeEntry, RehearsalEntry } from '../model.ts';
import { contentWords } from './likeness.ts';
import { wordsOf } from './words.ts';

/** A text that candidates must not know beforehand. */
export interface KitText {
  what: 'question' | 'probe' | 'exercise' | 'anchor' | 'line' | 'sample';
  text: string;
  words: readonly number[];
  file: string;
  path: readonly PropertyKey[];
  /** For a core question: the example questions that candidates read on the page of its interview. */
  examples: readonly Example[];
}

/** An example question, and what it is about. */
export interface Example {
  text: string;
  about: ReadonlySet<string>;
}

const kitText = (
  what: KitText['what'],
  text: string,
  file: string,
  path: readonly PropertyKey[],
  examples: readonly Example[] = [],
): KitText => ({ what, text, words: wordsOf(text), file, path, examples });

function textsOfType({ candidate, interviewer: kit, sources }: InterviewTypeEntry): KitText[] {
  if (!kit) return [];
  const { file } = sources.interviewer!;
  const examples = candidate.exampleQuestions
    .flatMap(({ text, followUps = [] }) => [text, ...followUps])
    .map((text) => ({ text, about: contentWords(text) }));
  return [
    ...kit.questions.flatMap(({ ask, probes, reserve }, index): KitText[] =>
      reserve
        ? []
        : [
            kitText('question', ask, file, ['questions', index, 'ask'], examples),
            ...probes.map((probe, place) => kitText('probe', probe, file, ['questions', index, 'probes', place])),
          ],
    ),
    ...kit.exercises.flatMap(({ statement, status }, index): KitText[] =>
      status === 'active' ? [kitText('exercise', statement, file, ['exercises', index, 'statement'])] : [],
    ),
    ...kit.samples.flatMap(({ happened, reason }, index): KitText[] => [
      kitText('sample', happened, file, ['samples', index, 'happened']),
      kitText('sample', reason, file, ['samples', index, 'reason']),
    ]),
  ];
}

/** What interviewers say in an invented session: mostly questions, in the words in which they are asked. */
const linesOf = ({ interviewer: rehearsal, sources }: RehearsalEntry): KitText[] =>
  (rehearsal?.lines ?? []).flatMap(({ speaker, says }, index) =>
    speaker === 'interviewer' && says !== undefined
      ? [kitText('line', says, sources.interviewer!.file, ['lines', index, 'says'])]
      : [],
  );

/** Every core question with its probes, active exercise and anchor of the handbook, with its rated samples, and what is asked in its rehearsals. */
export function kitTexts(handbook: Handbook): KitText[] {
  const anchors = handbook.competencies.flatMap(({ interviewer, sources }) =>
    Object.entries(interviewer?.anchors ?? {}).flatMap(([level, behaviours]) =>
      (behaviours ?? []).map((text, index) =>
        kitText('anchor', text, sources.interviewer!.file, ['anchors', level, index]),
      ),
    ),
  );
  return [...handbook.interviewTypes.flatMap(textsOfType), ...anchors, ...handbook.rehearsals.flatMap(linesOf)];
}
