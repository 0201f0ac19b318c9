/** What decides when a question is asked. */
export interface CoreOrReserve {
  reserve: boolean;
  /** Minutes of an interview from which on it is asked of everybody. */
  coreFrom?: number | undefined;
  variants?: readonly string[] | undefined;
}

/** How an interview is held, as far as its questions depend on it. */
export interface Length {
  variant: string | undefined;
  /** Its minutes; 0 for work that is done alone, whose questions are asked elsewhere. */
  minutes: number;
}

/** Whether a question belongs to the variant of an interview, or to the interview where it has none. */
export const belongsTo = ({ variants }: Pick<CoreOrReserve, 'variants'>, variant: string | undefined): boolean =>
  variants === undefined || (variant !== undefined && variants.includes(variant));

/** The questions that are asked of everybody in an interview, or one of its variants, of some length. */
export const coreQuestions = <Q extends CoreOrReserve>(questions: readonly Q[], { variant, minutes }: Length): Q[] =>
  questions.filter(
    (question) =>
      !question.reserve && belongsTo(question, variant) && (minutes === 0 || minutes >= (question.coreFrom ?? 0)),
  );
