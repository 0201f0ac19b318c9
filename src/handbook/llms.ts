import type { Words } from '../words/definition.ts';
import type { Handbook } from './model.ts';
import { candidatePath } from './routes.ts';

/** The candidate site as a list of its pages, for language models: llms.txt. `address` makes a full address of a path. */
export function llmsText({ company, ...handbook }: Handbook, words: Words, address: (path: string) => string): string {
  const { sections, llms } = words;
  const line = (title: string, path: string, text: string) => `- [${title}](${address(path)}): ${text}`;
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);
  return [
    `# ${words.siteTitle(company.name, 'candidate')}`,
    '',
    `> ${company.tagline}`,
    ...section(
      sections.roles,
      handbook.roles.map(({ id, title, summary, totals }) =>
        line(
          title,
          candidatePath('roles', id),
          llms.withTime(summary, words.ofInterviews(words.duration(totals.interviewMinutes))),
        ),
      ),
    ),
    ...section(
      sections['interview-types'],
      handbook.interviewTypes.map(({ id, title, summary, candidate: { duration } }) =>
        line(
          title,
          candidatePath('interview-types', id),
          duration ? llms.withTime(summary, words.range(duration)) : summary,
        ),
      ),
    ),
    ...section(
      sections.stages,
      handbook.stages.map(({ id, title, summary }) => line(title, candidatePath('stages', id), summary)),
    ),
    ...section(
      sections.competencies,
      handbook.competencies.map(({ id, title, summary }) => line(title, candidatePath('competencies', id), summary)),
    ),
    ...section(
      sections.guides,
      handbook.guides.flatMap(({ id, candidate }) =>
        candidate ? [line(candidate.title, candidatePath('guides', id), candidate.summary)] : [],
      ),
    ),
    ...section(llms.data.title, [line(llms.data.file, '/handbook.json', llms.data.text)]),
    '',
  ].join('\n');
}
