import type { Handbook, InterviewTypeEntry } from '../model.ts';
import { contentWords } from './likeness.ts';
import { wordsOf } from './words.ts';

/** A text that candidates must not know beforehand. */
export interface KitText {
  what: 'question' | 'exercise' | 'anchor';
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

function textsOfType({ candidate, interviewer: kit, sources }: InterviewTypeEntry): KitText[] {
  if (!kit) return [];
  const { file } = sources.interviewer!;
  const examples = candidate.exampleQuestions.map(({ text }) => ({ text, about: contentWords(text) }));
  return [
    ...kit.questions.flatMap(({ ask, reserve }, index): KitText[] =>
      reserve
        ? []
        : [
            {
              what: 'question',
              text: ask,
              words: wordsOf(ask),
              file,
              path: ['questions', index, 'ask'],
              examples,
            },
          ],
    ),
    ...kit.exercises.flatMap(({ statement, status }, index): KitText[] =>
      status === 'active'
        ? [
            {
              what: 'exercise',
              text: statement,
              words: wordsOf(statement),
              file,
              path: ['exercises', index, 'statement'],
              examples: [],
            },
          ]
        : [],
    ),
  ];
}

/** Every core question, active exercise and anchor of the handbook. */
export function kitTexts(handbook: Handbook): KitText[] {
  const anchors = handbook.competencies.flatMap(({ interviewer, sources }) =>
    Object.entries(interviewer?.anchors ?? {}).flatMap(([level, behaviours]) =>
      (behaviours ?? []).map((text, index): KitText => ({
        what: 'anchor',
        text,
        words: wordsOf(text),
        file: sources.interviewer!.file,
        path: ['anchors', level, index],
        examples: [],
      })),
    ),
  );
  return [...handbook.interviewTypes.flatMap(textsOfType), ...anchors];
}
