import { rangeInWords } from './duration.ts';
import type { Handbook } from './model.ts';
import { candidatePath } from './routes.ts';

/** The candidate site as a list of its pages, for language models: llms.txt. `address` makes a full address of a path. */
export function llmsText({ company, ...handbook }: Handbook, address: (path: string) => string): string {
  const line = (title: string, path: string, text: string) => `- [${title}](${address(path)}): ${text}`;
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]);
  return [
    `# Interviewing at ${company.name}`,
    '',
    `> ${company.tagline}`,
    ...section(
      'Roles',
      handbook.roles.map(({ id, title, summary, totals }) =>
        line(title, candidatePath('roles', id), `${summary} ${String(totals.interviewMinutes)} minutes of interviews.`),
      ),
    ),
    ...section(
      'Interviews',
      handbook.interviewTypes.map(({ id, title, summary, candidate: { duration } }) =>
        line(title, candidatePath('interview-types', id), duration ? `${summary} ${rangeInWords(duration)}.` : summary),
      ),
    ),
    ...section(
      'Stages',
      handbook.stages.map(({ id, title, summary }) => line(title, candidatePath('stages', id), summary)),
    ),
    ...section(
      'Competencies',
      handbook.competencies.map(({ id, title, summary }) => line(title, candidatePath('competencies', id), summary)),
    ),
    ...section(
      'Guides',
      handbook.guides.flatMap(({ id, candidate }) =>
        candidate ? [line(candidate.title, candidatePath('guides', id), candidate.summary)] : [],
      ),
    ),
    ...section('Data', [line('The handbook as JSON', '/handbook.json', 'Every entry with its typed fields.')]),
    '',
  ].join('\n');
}
