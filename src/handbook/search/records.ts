import type { Words } from '../../words/definition.ts';
import { KIND_NAMES, sidesFor, type Audience, type Kind, type Side } from '../entities/schemas.ts';
import { sideOf } from '../kinds.ts';
import { entriesOf } from '../entries.ts';
import type { Entry, Handbook } from '../model.ts';
import { filledKinds, filledTools, kindsRenamed } from '../navigation.ts';
import {
  DATA_PATH,
  INTERVIEWER_TOOLS,
  invitePath,
  listPath,
  pathOn,
  PLAN_PATH,
  PRACTICAL_PATH,
  practicalPath,
} from '../routes.ts';
import { PRACTICAL_TOPICS } from '../schemas/practical.ts';
import { sameName } from '../slug.ts';
import { formerNamesFor } from '../usage.ts';
import { alsoCalledOf } from './also-called.ts';
import { facetsOf } from './facets.ts';
import type { KindWords, SearchFile, SearchRecord } from './record.ts';

/** What counts less than the rest where both match: whoever looks for a title wants the page, and seldom its data or tools. */
const WEIGHT = { candidatePageInside: 0.6, list: 0.95, tool: 0.97, invite: 0.7 };

/** A list, unless it is empty. */
const filled = <T>(items: readonly T[]): T[] | undefined => (items.length > 0 ? [...items] : undefined);

/** What kind of page one side of an entry is, in words. */
export const kindInWords = (words: Words, kind: Kind, side: Side): string =>
  side === 'interviewer' && kind === 'interview-types' ? words.kits : words.kinds[kind].title;

/** What interviewers find an entry by: their own names for it first, and those of candidates that are no worries. */
function namesOfBoth(entry: Entry<unknown, unknown>): readonly { name: string; worry: boolean }[] {
  const own = alsoCalledOf(entry, 'interviewer');
  const has = new Set(own.map(({ name }) => sameName(name)));
  return [...own, ...alsoCalledOf(entry, 'candidate').filter(({ name, worry }) => !worry && !has.has(sameName(name)))];
}

/** What one side of an entry is found by; undefined where readers of that side have nothing of it. */
function recordOf(
  handbook: Handbook,
  words: Words,
  entry: Entry<unknown, unknown>,
  side: Side,
  audience: Audience,
): SearchRecord | undefined {
  if (!entry[side]) return undefined;
  const { kind, id, title } = entry;
  // Of two pages, the one for interviewers has all names but the title; and the worries of candidates are not theirs.
  const hasOther = audience === 'interviewer' && side === 'candidate' && entry.interviewer !== undefined;
  const ofSide = side === 'interviewer' ? namesOfBoth(entry) : alsoCalledOf(entry, side);
  const names = hasOther ? [] : ofSide;
  const weight =
    (audience === 'interviewer' && side === 'candidate' ? WEIGHT.candidatePageInside : 1) *
    (sideOf(kind, side)?.searchWeight ?? 1);
  const { tracks, competencies } = facetsOf(handbook, words, entry);
  return {
    title,
    path: pathOn(side, kind, id),
    kind: kindInWords(words, kind, side),
    former: hasOther ? undefined : filled(formerNamesFor(handbook, kind, id).map(({ name }) => name)),
    also: filled(names.filter(({ worry }) => !worry).map(({ name }) => name)),
    parts: filled(sideOf(kind, side)?.named?.(entry) ?? []),
    worries: filled(names.filter(({ worry }) => worry).map(({ name }) => name)),
    weight: weight === 1 ? undefined : weight,
    tracks: audience === 'interviewer' ? filled(tracks) : undefined,
    competencies: audience === 'interviewer' ? filled(competencies) : undefined,
    inside: side === 'interviewer' ? true : undefined,
  };
}

/** What a page that belongs to no entry is found by. */
const pageRecord = (
  { searchNames }: Words,
  title: string,
  path: string,
  also: readonly string[] | undefined,
  weight: number,
): SearchRecord => ({ title, path, kind: searchNames.kind, also: filled(also ?? []), weight });

/** Practical matters, each by itself: whoever asks for one wants its place on the page. */
function practicalRecords({ practical }: Words, audience: Audience): SearchRecord[] {
  const weight = audience === 'interviewer' ? WEIGHT.candidatePageInside : undefined;
  return PRACTICAL_TOPICS.map((topic): SearchRecord => {
    const { title, also } = practical.topics[topic];
    return { title, path: practicalPath(topic), kind: practical.title, also: filled(also), weight };
  });
}

/** The start page of interviewers, their tools, and what is sent for each role. */
function interviewerPages(handbook: Handbook, words: Words): SearchRecord[] {
  const { tools, interviewers } = words.searchNames;
  const pages = filledTools(handbook).map((name) =>
    pageRecord(words, words[name].title, INTERVIEWER_TOOLS[name], tools[name], WEIGHT.tool),
  );
  const start = pageRecord(words, words.audienceBadge.interviewer, '/interviewer/', interviewers, WEIGHT.tool);
  const invites = handbook.roles.map(({ id, title }) =>
    pageRecord(words, words.invite.title(title), invitePath(id), undefined, WEIGHT.invite),
  );
  return [start, ...pages, ...invites].map((page) => ({ ...page, inside: true }));
}

/** What the pages of a site that belong to no entry are found by: lists, tools, practical matters. */
export function pageRecords(handbook: Handbook, words: Words, audience: Audience): SearchRecord[] {
  const { searchNames } = words;
  const lists = filledKinds(handbook).map((kind) =>
    pageRecord(words, words.kinds[kind].title, listPath(kind), searchNames.lists[kind], WEIGHT.list),
  );
  return [
    ...lists,
    pageRecord(words, words.practical.title, PRACTICAL_PATH, words.practical.also, WEIGHT.list),
    ...practicalRecords(words, audience),
    pageRecord(words, words.yourData.title, DATA_PATH, words.yourData.also, WEIGHT.list),
    pageRecord(words, words.plan.title, PLAN_PATH, words.plan.also, WEIGHT.list),
    ...(kindsRenamed(handbook).length > 0
      ? [pageRecord(words, words.renamed, '/renamed/', searchNames.renamed, WEIGHT.list)]
      : []),
    ...(audience === 'interviewer' ? interviewerPages(handbook, words) : []),
  ];
}

/** Words for the kinds of pages that readers of a site have, by what they are called there. */
function kindWordsOf(words: Words, audience: Audience): KindWords {
  const all = Object.entries(words.searchNames.kindWords) as [Kind, string][];
  return Object.fromEntries(
    all.flatMap(([kind, said]) => sidesFor(audience).map((side) => [kindInWords(words, kind, side), said])),
  );
}

/** Everything on a site that can be found by its names, in the language of the handbook. */
export function searchFileOf(handbook: Handbook, words: Words, audience: Audience): SearchFile {
  const entries = KIND_NAMES.flatMap((kind) =>
    entriesOf(handbook, kind).flatMap((entry) =>
      sidesFor(audience).flatMap((side) => recordOf(handbook, words, entry, side, audience) ?? []),
    ),
  );
  return {
    spelling: words.spelling,
    kinds: kindWordsOf(words, audience),
    records: [...entries, ...pageRecords(handbook, words, audience)],
  };
}
