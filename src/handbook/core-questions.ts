/** What decides when a question is asked. */
export interface CoreOrReserve {
  reserve: boolean;
  variants?: readonly string[] | undefined;
}

/** The questions that are asked whenever the time is as planned, of an interview or of one of its variants. */
export function coreQuestions<Q extends CoreOrReserve>(questions: readonly Q[], variant: string | undefined): Q[] {
  return questions.filter(
    (question) =>
      !question.reserve &&
      (question.variants === undefined || (variant !== undefined && question.variants.includes(variant))),
  );
}
