import { archetypes } from './entities/archetypes/kind.ts';
import { competencies } from './entities/competencies/kind.ts';
import { guides } from './entities/guides/kind.ts';
import { interviewTypes } from './entities/interview-types/kind.ts';
import { messages } from './entities/messages/kind.ts';
import { practice } from './entities/practice/kind.ts';
import { practiceTasks } from './entities/practice-tasks/kind.ts';
import { prompts } from './entities/prompts/kind.ts';
import { questionsToAsk } from './entities/questions-to-ask/kind.ts';
import { rehearsals } from './entities/rehearsals/kind.ts';
import { roles } from './entities/roles/kind.ts';
import { KIND_NAMES, type Kind, type Side } from './entities/schemas.ts';
import { stages } from './entities/stages/kind.ts';
import { workedExamples } from './entities/worked-examples/kind.ts';
import type { KindOfEntry, SideOfKind } from './kind.ts';
import type { Entry } from './model.ts';

/** Every kind of entry, as its folder describes it. */
export const KINDS = {
  'interview-types': interviewTypes,
  stages,
  roles,
  competencies,
  'questions-to-ask': questionsToAsk,
  archetypes,
  practice,
  'worked-examples': workedExamples,
  'practice-tasks': practiceTasks,
  guides,
  prompts,
  rehearsals,
  messages,
} as const satisfies Record<Kind, unknown>;

/** The description of a kind, whatever its entries are made of. */
export const kindOf = (kind: Kind): KindOfEntry => KINDS[kind] as unknown as KindOfEntry;

/** One side of a kind; undefined where the kind does not stand on it. */
export const sideOf = (kind: Kind, side: Side): SideOfKind | undefined => kindOf(kind)[side];

/** Whether an entry of a kind has a page of its own on a side, and does not stand on one with others. */
export const isPaged = (kind: Kind, side: Side): boolean => (sideOf(kind, side)?.page ?? 'shared') !== 'shared';

/** Whether the readers of a side have a page of an entry. */
export function hasPage(entry: Entry<unknown, unknown>, side: Side): boolean {
  if (!isPaged(entry.kind, side)) return false;
  return entry[side] !== undefined || sideOf(entry.kind, side)!.withoutFile === true;
}

/** The kinds of a side in the order of its menus. */
export const menuOf = (side: Side): Kind[] =>
  KIND_NAMES.filter((kind) => sideOf(kind, side)).sort((a, b) => kindOf(a).menu - kindOf(b).menu);

/** The kind that a word of the command line names: one of it, or its folder. */
export const kindNamed = (word: string): Kind | undefined =>
  KIND_NAMES.find((kind) => word === kind || word === kindOf(kind).word);
