import { entryById } from './entries.ts';
import type { Assesses } from './entities/interview-types/assesses-schema.ts';
import type { Handbook } from './model.ts';

/** What a competency means in an interview, as candidates read it; undefined where that is not stated. */
export const meaningOf = ({ means }: Pick<Assesses, 'means'>, competency: string): string | undefined =>
  means?.find((one) => one.competency === competency)?.text;

/** All that is stated of it, in the order in which it was written, each under the title of its competency. */
export const meaningsIn = ({ competencies }: Pick<Handbook, 'competencies'>, { means = [] }: Pick<Assesses, 'means'>) =>
  means.flatMap(({ competency, text }) => {
    const entry = entryById(competencies, competency);
    return entry ? [{ id: competency, title: entry.title, text }] : [];
  });
