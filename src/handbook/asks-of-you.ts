import type { InterviewType, Variant } from './entities/interview-types/schema.ts';
import { SENSES } from './entities/interview-types/variant-schema.ts';
import type { Adjustments } from './schemas/adjustments.ts';
import type { Company } from './schemas/company.ts';

/** What an interview asks of one of the senses. */
export interface Asked {
  sense: (typeof SENSES)[number];
  text: string;
}

/** What is said of each sense, in the order of all pages. */
export const senseTexts = (said: InterviewType['asksOfYou']): Asked[] =>
  SENSES.flatMap((sense) => (said[sense] === undefined ? [] : [{ sense, text: said[sense] }]));

/** What an interview asks of eyes, ears, hands, speech and nerves: as a variant says, or else as the type does. */
export const asksOfYou = (type: InterviewType, variant?: Variant): Asked[] =>
  senseTexts({ ...type.asksOfYou, ...variant?.asksOfYou });

/** What a type asks of the senses and none of its sessions says, since each has a variant that asks something else. */
export const askedBesides = (type: InterviewType, variants: readonly (Variant | undefined)[]): Asked[] =>
  asksOfYou(type).filter(
    ({ sense, text }) =>
      !variants.some((variant) =>
        asksOfYou(type, variant).some((asked) => asked.sense === sense && asked.text === text),
      ),
  );

/** What can be different in an interview: what is particular to it first, then what the company says of all. */
export const adjustmentsOf = ({ adjustments: own }: InterviewType, { adjustments: all }: Company): Adjustments => ({
  withoutAsking: [...own.withoutAsking, ...all.withoutAsking],
  onRequest: [...own.onRequest, ...all.onRequest],
});
