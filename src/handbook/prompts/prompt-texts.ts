import type { Handbook, Source } from '../model.ts';
import type { PromptFact, PromptSubject } from './facts.ts';

/** A text of interviewers that goes into filled prompts. */
export interface PromptText {
  path: readonly PropertyKey[];
  /** Its file, with this text and no other: to be compared. */
  source: Source;
}

type Items = readonly { text: string }[];

/** Texts of one file with their places. */
function inFile(source: Source | undefined) {
  const one = (text: string | undefined, ...path: PropertyKey[]): PromptText[] =>
    source && text !== undefined
      ? [{ path, source: { kind: source.kind, side: source.side, id: source.id, file: source.file, data: { text } } }]
      : [];
  const each = (items: Items | undefined, ...path: PropertyKey[]): PromptText[] =>
    (items ?? []).flatMap(({ text }, index) => one(text, ...path, index, 'text'));
  return { one, each };
}

/**
 * The texts of interviewers that prompts are filled with, and those that prompts are made of. Those of candidates, such
 * as the focus of a session, are not among them: they are on the candidates' site too, and looked at as such.
 */
export function promptTexts({ prompts, interviewTypes, stages, competencies }: Handbook): PromptText[] {
  const takes = (subject: PromptSubject, fact: PromptFact): boolean =>
    prompts.some(
      ({ interviewer }) => interviewer?.for === subject && interviewer.placeholders.some(({ from }) => from === fact),
    );
  const lookFors = interviewTypes.flatMap(({ interviewer: kit, sources }) => {
    const { one } = inFile(sources.interviewer);
    return [
      ...(kit?.lookFor ?? []).flatMap(({ question }, index) => one(question, 'lookFor', index, 'question')),
      ...(kit?.variants ?? []).flatMap(({ lookFor }, variant) =>
        lookFor.flatMap(({ question }, index) => one(question, 'variants', variant, 'lookFor', index, 'question')),
      ),
    ];
  });
  const criteria = stages.flatMap(({ interviewer, sources }) =>
    inFile(sources.interviewer).each(interviewer?.criteria, 'criteria'),
  );
  const decisions = stages.flatMap(({ interviewer, sources }) => {
    const { one, each } = inFile(sources.interviewer);
    return [...one(interviewer?.decisionRule, 'decisionRule'), ...each(interviewer?.ends, 'ends')];
  });
  const neighbours = competencies.flatMap(({ interviewer, sources }) =>
    inFile(sources.interviewer).each(interviewer?.confusedWith, 'confusedWith'),
  );
  const own = prompts.flatMap(({ interviewer, sources }) => {
    const { one, each } = inFile(sources.interviewer);
    return [...one(interviewer?.template, 'template'), ...each(interviewer?.placeholders, 'placeholders')];
  });
  return [
    ...own,
    ...(takes('interview-type', 'look-fors') ? lookFors : []),
    ...(takes('stage', 'criteria') ? criteria : []),
    ...(takes('stage', 'decision') ? decisions : []),
    ...(takes('competency', 'neighbours') ? neighbours : []),
  ];
}
