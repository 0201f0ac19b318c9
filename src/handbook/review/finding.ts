import type { Kind } from '../entities/schemas.ts';
import type { FindingWords } from '../../words/definition/findings.ts';
import type { Limits } from './limits.ts';
import type { Loop } from './loop.ts';

/** How a finding is meant: to be mended, to be weighed, worth keeping, or a number to know. */
export const TONES = ['gap', 'watch', 'strength', 'number'] as const;
export type Tone = (typeof TONES)[number];

/** A number behind the words. */
export interface FindingNumber {
  label: string;
  value: number;
  unit: 'minutes' | 'percent' | 'count';
}

/** The kinds of entries that a finding may link to. */
export const LINKED_KINDS = ['competencies', 'interview-types', 'stages'] as const satisfies Kind[];

/** The page of something a finding names. */
export interface FindingLink {
  kind: (typeof LINKED_KINDS)[number];
  id: string;
  label: string;
}

/** What a review finds in a loop, in words that stand alone. */
export interface Finding {
  /** Unique in a review, and the same for the same matter in the next one. */
  id: string;
  tone: Tone;
  words: string;
  numbers: FindingNumber[];
  links: FindingLink[];
}

/** What a review needs besides the loop: names, emphases and limits, as plain data. */
export interface ReviewFacts {
  /** By id; what is not here is named by its id. */
  competencies: Readonly<Record<string, { title: string; withoutAnchors: readonly number[] }>>;
  /** The family of the role, and what its loops stress. */
  family: { title: string; competencies: readonly string[] } | undefined;
  /** Kinds of companies, and what loops there stress. */
  archetypes: readonly { title: string; competencies: readonly string[] }[];
  limits: Limits;
  /** Why the role sets a check aside, by the check's id. */
  exceptions: Readonly<Record<string, string>>;
}

/** The name of a kind of finding: its words are found by it. */
export type FindingKindId = Exclude<keyof FindingWords, 'numbers' | 'without'>;

/** One kind of finding, and how it is computed. */
export interface FindingKind {
  id: FindingKindId;
  /** The check that says the same of all roles. */
  rule?: string;
  find: (loop: Loop, facts: ReviewFacts, words: FindingWords) => Finding[];
}

/** The title of a competency, or its id where it is not known. */
export const titleOf = ({ competencies }: Pick<ReviewFacts, 'competencies'>, id: string): string =>
  competencies[id]?.title ?? id;

/** The titles of competencies. */
export const titlesOf = (facts: Pick<ReviewFacts, 'competencies'>, ids: readonly string[]): string[] =>
  ids.map((id) => titleOf(facts, id));

export const competencyLink = (facts: ReviewFacts, id: string): FindingLink => ({
  kind: 'competencies',
  id,
  label: titleOf(facts, id),
});

/** Links to the kits of sessions, each kit once. */
export function kitLinks(sessions: readonly { type: { id: string; title: string } }[]): FindingLink[] {
  return [...new Map(sessions.map(({ type }) => [type.id, type.title]))].map(([id, label]) => ({
    kind: 'interview-types',
    id,
    label,
  }));
}

/** A count of something, as a number of a finding. */
export const counted = (label: string, value: number): FindingNumber => ({ label, value, unit: 'count' });
/** Minutes, as a number of a finding. */
export const minutes = (label: string, value: number): FindingNumber => ({ label, value, unit: 'minutes' });
