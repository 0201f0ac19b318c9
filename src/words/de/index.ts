import type { Language } from '../definition.ts';
import { formatOf } from '../format.ts';
import { asksOfYou } from './asks-of-you.ts';
import { candidatePages } from './candidate-pages.ts';
import { card } from './card.ts';
import { checkTitles } from './check-titles.ts';
import { decision } from './decision.ts';
import { firstTime } from './first-time.ts';
import { frame } from './frame.ts';
import { interviewerPages } from './interviewer-pages.ts';
import { interviewerTools } from './interviewer-tools.ts';
import { invite } from './invite.ts';
import { kinds } from './kinds.ts';
import { noteRules } from './note-rules/index.ts';
import { plan } from './plan.ts';
import { practical } from './practical.ts';
import { practice } from './practice.ts';
import { prompting } from './prompting.ts';
import { questions } from './questions.ts';
import { rehearsal } from './rehearsal.ts';
import { run } from './run.ts';
import { scorecard } from './scorecard.ts';
import { search } from './search.ts';
import { sessionPage } from './session-page.ts';
import { shared } from './shared.ts';
import { yourData } from './your-data.ts';

export { noteRules };

/** German. What only interviewers read about checks and findings stays in English: see docs/glossary-de.md. */
export const language: Language['language'] = (locale) => {
  const format = formatOf(locale);
  return {
    ...format,
    ...frame,
    ...search,
    ...scorecard,
    ...card,
    ...run(format),
    ...shared(format),
    ...candidatePages(format),
    ...sessionPage,
    ...asksOfYou(format),
    ...interviewerPages(format),
    ...decision(format),
    ...interviewerTools(format),
    ...rehearsal(format),
    ...prompting(format),
    ...invite(format),
    ...firstTime,
    ...yourData,
    ...practice,
    ...questions(format),
    checkTitles,
    kinds,
    plan,
    practical,
  };
};
