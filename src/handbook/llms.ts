import type { Words } from '../words/definition.ts';
import type { WordsOfAnyKind } from '../words/definition/kinds.ts';
import { entriesOf } from './entries.ts';
import type { Kind } from './entities/schemas.ts';
import { isPaged, kindOf } from './kinds.ts';
import type { Entry, Handbook } from './model.ts';
import { filledKinds } from './navigation.ts';
import { whoHasEach } from './open-session.ts';
import { candidatePath, DATA_PATH, listPath, llmsFullPath, PLAN_PATH, PRACTICAL_PATH, sessionPath } from './routes.ts';
import { plain } from './text/plain.ts';

/** What is said of a page: its title, its path and a sentence. */
type Line = [title: string, path: string, text: string];

/** The page of an entry, with how long it takes where that is known. */
function lineOf(entry: Entry<unknown, unknown>, words: Words): Line[] {
  const facts = entry.candidate as { title: string; summary: string } | undefined;
  if (!facts) return [];
  const time = kindOf(entry.kind).time?.(entry, words);
  const text = time === undefined ? facts.summary : words.llms.withTime(facts.summary, time);
  return [[facts.title, candidatePath(entry.kind, entry.id), text]];
}

/** The page of each session of each role: what somebody reads who has an invitation. */
const sessionLines = ({ roles }: Handbook, words: Words): Line[] =>
  roles.flatMap((role) =>
    [...whoHasEach(role, words)].map(([{ id, type, variant, minutes, selfPaced }, hadBy]): Line => {
      const text = variant?.summary ?? type.summary;
      const facts = [
        minutes > 0 && words.duration(minutes),
        selfPaced && words.timeAlone.candidate(words.range(selfPaced.effort)),
        hadBy,
      ].filter(Boolean);
      const title = words.sessionPage.title(type.title, role.title);
      return [title, sessionPath(role.id, id), facts.length > 0 ? words.llms.withTime(text, facts.join(', ')) : text];
    }),
  );

/** The candidate site as a list of its pages, for language models: llms.txt. `address` makes a full address of a path. */
export function llmsText(handbook: Handbook, words: Words, address: (path: string) => string): string {
  const { company } = handbook;
  const { kinds, llms, plan, practical } = words;
  const section = (title: string, lines: Line[]) => [
    '',
    `## ${plain(title)}`,
    '',
    ...lines.map(([name, path, text]) => `- [${plain(name)}](${address(path)}): ${plain(text)}`),
  ];
  const linesOf = (kind: Kind): Line[] =>
    isPaged(kind, 'candidate')
      ? entriesOf(handbook, kind).flatMap((entry) => lineOf(entry, words))
      : [[kinds[kind].title, listPath(kind), (kinds[kind] as WordsOfAnyKind).lead!]];
  return [
    `# ${plain(words.siteTitle(company.name, 'candidate'))}`,
    '',
    `> ${plain(company.tagline)}`,
    ...filledKinds(handbook).flatMap((kind) => section(kinds[kind].title, linesOf(kind))),
    ...section(llms.sessions, sessionLines(handbook, words)),
    ...section(practical.title, [[practical.title, PRACTICAL_PATH, practical.lead]]),
    ...section(words.yourData.title, [[words.yourData.title, DATA_PATH, words.yourData.lead]]),
    ...section(plan.title, [[plan.title, PLAN_PATH, plan.lead]]),
    ...section(llms.data.title, [
      [llms.data.file, '/handbook.json', llms.data.text],
      [llms.full.file, llmsFullPath(1), llms.full.text],
    ]),
    '',
  ].join('\n');
}
