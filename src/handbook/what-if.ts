import type { FindingWords } from '../words/definition/findings.ts';
import { coverageOf, sessionsOf, type Strength } from './coverage.ts';
import { costOf, type Cost } from './cost.ts';
import type { Totals } from './model.ts';
import { arePanelsStated } from './people.ts';
import type { ReviewFacts } from './review/finding.ts';
import { assessorsOf } from './review/assessors.ts';
import type { Loop, LoopSession, LoopStep } from './review/loop.ts';
import { review, type ReviewFinding } from './review/review.ts';
import { leastOfProcess, totalsOfProcess } from './timing.ts';
import { waysThrough } from './ways.ts';

/** What somebody tries out: sessions left out, by id, and sessions added, by key. */
export interface Choice {
  without: string[];
  with: string[];
}

/** A session that can be added to any loop. */
export interface AddableSession {
  /** The id of its type, and of its variant after a point. */
  key: string;
  label: string;
  session: LoopSession;
}

/** Breaks between sessions where the stage has none to go by. */
const USUAL_BREAK = 15;

const split = (value: string | null) => value?.split(',').filter(Boolean) ?? [];

/** The choice that a link carries: `?without=pairing&with=code-review-exercise,pairing-exercise.api-client`. */
export function choiceOf(query: string): Choice {
  const params = new URLSearchParams(query);
  return { without: [...new Set(split(params.get('without')))], with: split(params.get('with')) };
}

/** The query of a link that carries a choice; nothing where nothing is changed. */
export function queryOf({ without, with: added }: Choice): string {
  const part = (name: string, values: string[]) =>
    values.length > 0 ? [`${name}=${values.map(encodeURIComponent).join(',')}`] : [];
  const parts = [...part('without', without), ...part('with', added)];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Where an added session goes: into the stage with several interviews, or else the last stage with any. */
function placeFor(process: readonly LoopStep[]): number {
  const loop = process.findIndex(({ stage }) => stage.candidate.kind === 'loop');
  return loop >= 0 ? loop : process.findLastIndex(({ sessions }) => sessions.length > 0);
}

/** A session at the end of a stage, with the break before it that the stage has between others. */
function append(sessions: readonly LoopSession[], added: LoopSession): LoopSession[] {
  const usual = Math.max(0, ...sessions.map(({ breakAfter }) => breakAfter)) || USUAL_BREAK;
  return [
    ...sessions.slice(0, -1),
    ...sessions.slice(-1).map((last) => ({ ...last, breakAfter: last.breakAfter || usual })),
    added,
  ];
}

/** The loop as it would be. Sessions that are not known are left out of account. */
export function applyChoice(loop: Loop, choice: Choice, addable: readonly AddableSession[]): Loop {
  const process = loop.process.map((step) => ({
    ...step,
    sessions: step.sessions.filter(({ id }) => !choice.without.includes(id)),
  }));
  const place = Math.max(0, placeFor(loop.process));
  const added = choice.with.flatMap((key, index) => {
    const found = addable.find((candidate) => candidate.key === key);
    return found ? [{ ...found.session, id: `added-${String(index + 1)}` }] : [];
  });
  return {
    ...loop,
    process: process.map((step, index) =>
      index === place ? { ...step, sessions: added.reduce(append, step.sessions) } : step,
    ),
  };
}

/** The numbers of a loop. */
export interface LoopNumbers {
  totals: Totals;
  cost: Cost;
  /** Distinct people who rate. */
  people: number;
}

/** Everything that is said of a loop: the most that it takes, and the least; what it covers, what a review finds. */
export interface LoopSummary extends LoopNumbers {
  /** Less than the most where a stage is optional, or one of several. */
  least: LoopNumbers;
  /** Whether every live session says how many people are in it: only then is our time in interviews known. */
  arePanelsStated: boolean;
  coverage: { competency: string; strengths: Strength[] }[];
  findings: ReviewFinding[];
}

/** What the ways through a loop cost, and how many people rate on them, brought together by one of them for each number. */
function numbersOf(loop: Loop, pick: (...numbers: number[]) => number): Omit<LoopNumbers, 'totals'> {
  const ways = waysThrough(loop);
  const costs = ways.map(costOf);
  const of = (number: (cost: Cost) => number) => pick(...costs.map(number));
  return {
    cost: {
      interviews: of(({ interviews }) => interviews),
      preparation: of(({ preparation }) => preparation),
      writeUp: of(({ writeUp }) => writeUp),
      debrief: of(({ debrief }) => debrief),
      total: of(({ total }) => total),
    },
    people: pick(...ways.map((way) => assessorsOf(way).people)),
  };
}

/** Sums up a loop, for the page of a role, for What if, and for the comparison of two roles. */
export function summaryOf(loop: Loop, facts: ReviewFacts, words: FindingWords): LoopSummary {
  return {
    totals: totalsOfProcess(loop.process),
    ...numbersOf(loop, Math.max),
    least: { totals: leastOfProcess(loop.process), ...numbersOf(loop, Math.min) },
    arePanelsStated: arePanelsStated(sessionsOf(loop)),
    coverage: coverageOf(loop).map(({ competency, sessions }) => ({
      competency,
      strengths: sessions.map(({ strength }) => strength),
    })),
    findings: review(loop, facts, words),
  };
}

/** How the findings of two reviews of a loop differ. */
export interface FindingChanges {
  appeared: ReviewFinding[];
  /** The same matter in other words, as after the change. */
  changed: ReviewFinding[];
  gone: ReviewFinding[];
  same: ReviewFinding[];
}

/** Compares reviews by the ids of their findings, which stay the same for the same matter. */
export function findingChanges(before: readonly ReviewFinding[], after: readonly ReviewFinding[]): FindingChanges {
  const old = new Map(before.map((finding) => [finding.id, finding]));
  const now = new Set(after.map(({ id }) => id));
  const isSame = (finding: ReviewFinding) => {
    const known = old.get(finding.id);
    return known?.words === finding.words && known.tone === finding.tone;
  };
  return {
    appeared: after.filter(({ id }) => !old.has(id)),
    changed: after.filter((finding) => old.has(finding.id) && !isSame(finding)),
    gone: before.filter(({ id }) => !now.has(id)),
    same: after.filter(isSame),
  };
}
