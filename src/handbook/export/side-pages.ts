import type { Words } from '../../words/definition.ts';
import { entriesOf } from '../entries.ts';
import type { Kind, Side } from '../entities/schemas.ts';
import { listOf } from '../groups.ts';
import { menuOf } from '../kinds.ts';
import type { Handbook } from '../model.ts';
import { publicCompany } from '../public.ts';
import { companySchema } from '../schemas/company.ts';
import { plain } from '../text/plain.ts';
import { asFile, writingFor } from './entry-page.ts';
import { factLine, filledFields, labelOf, valueLines } from './field-lines.ts';
import { companyFile, entryFile, kindFile, namedOn, sideFile, wayTo } from './places.ts';

/** What the company says of itself, as an audience may see it. */
export function companyMarkdown(handbook: Handbook, words: Words, side: Side): string {
  const writing = writingFor(handbook, words, companyFile(side), companySchema, new Map());
  const { name, tagline, ...others } = publicCompany(handbook.company, side);
  const facts = filledFields(others).map(([key, value]) => ({ key, value, line: factLine(key, value, writing) }));
  return asFile([
    `# ${plain(name)}`,
    '',
    plain(tagline),
    '',
    ...facts.flatMap(({ line }) => line ?? []),
    '',
    ...facts.flatMap(({ key, value, line }) =>
      line === undefined ? [`## ${labelOf(key, words)}`, '', ...valueLines(value, key, key, writing), ''] : [],
    ),
  ]);
}

/** The entries of a kind on a side, as links with their summaries. */
export function kindMarkdown(handbook: Handbook, words: Words, kind: Kind, side: Side): string {
  const here = kindFile(side, kind);
  return asFile([
    `# ${plain(words.kinds[kind].title)}`,
    '',
    ...listOf(handbook, kind, side).map((entry) => {
      const { title, summary } = namedOn(entry, side);
      const link = `- [${plain(title)}](${wayTo(here, entryFile(side, kind, entry.id))})`;
      return summary === '' ? link : `${link}: ${plain(summary)}`;
    }),
  ]);
}

/** The kinds of which a side has entries, in the order of its menu. */
export const kindsOn = (handbook: Handbook, side: Side): Kind[] =>
  menuOf(side).filter((kind) => entriesOf(handbook, kind).some((entry) => entry[side] !== undefined));

/** What is there of a side: the beginning of all the rest. */
export function sideMarkdown(handbook: Handbook, words: Words, side: Side, tables: readonly string[]): string {
  const here = sideFile(side);
  const { company } = handbook;
  return asFile([
    `# ${plain(words.siteTitle(company.name, side))}`,
    '',
    plain(company.tagline),
    '',
    `- [${plain(company.name)}](${wayTo(here, companyFile(side))})`,
    ...kindsOn(handbook, side).map(
      (kind) => `- [${plain(words.kinds[kind].title)}](${wayTo(here, kindFile(side, kind))})`,
    ),
    '',
    '## CSV',
    '',
    ...tables.map((table) => `- [${table.split('/').at(-1)!}](${wayTo(here, table)})`),
  ]);
}
