import type { FindingWords } from '../../words/definition/findings.ts';
import { withoutAnchors } from './anchors.ts';
import { assessors } from './assessors.ts';
import { candidateTime } from './candidate-time.ts';
import { competencyCost } from './cost-per-competency.ts';
import { archetypes, familyEmphasis } from './emphasis.ts';
import { TONES, type Finding, type FindingKind, type ReviewFacts } from './finding.ts';
import { liveAndSelfPaced } from './live-and-self-paced.ts';
import { sessionsOf } from '../coverage.ts';
import { totalsOfProcess } from '../timing.ts';
import { waysThrough } from '../ways.ts';
import { sessionName, type Loop } from './loop.ts';
import { onlySecondary } from './only-secondary.ts';
import { order } from './order.ts';
import { overlap } from './overlaps.ts';
import { practiceAndTalk } from './practice-and-talk.ts';
import { recurring } from './recurring-questions.ts';
import { singleSource } from './single-source.ts';
import { unassessed } from './unassessed.ts';
import { unfillable } from './unfillable-ratings.ts';
import { valuable } from './valuable.ts';

/** Every kind of finding, in the order in which a review says them. */
export const FINDING_KINDS: readonly FindingKind[] = [
  unassessed,
  unfillable,
  onlySecondary,
  familyEmphasis,
  assessors,
  singleSource,
  overlap,
  recurring,
  withoutAnchors,
  order,
  candidateTime,
  liveAndSelfPaced,
  practiceAndTalk,
  competencyCost,
  archetypes,
  valuable,
];

/** A finding with the way it was found. */
export interface ReviewFinding extends Finding {
  kind: string;
  title: string;
  method: string;
  source?: string;
  rule?: string;
  /** Why the role sets the check of the same matter aside. */
  exception?: string;
}

/**
 * Reviews a loop: what to mend first, then what to weigh, what to keep, and the numbers to know. Where a stage is
 * optional, or one of several, each way through the loop is reviewed, the longest first: what is found on some says
 * whom it is about, what is worth keeping is so on all, and the numbers are those of the longest.
 */
export function review(loop: Loop, facts: ReviewFacts, words: FindingWords): ReviewFinding[] {
  const ways = waysThrough(loop).toSorted((a, b) => timeOf(b) - timeOf(a));
  const reviews = ways.map((way) => reviewOf(way, facts, words));
  const found = reviews.flatMap((findings, index) => findings.map((finding) => ({ finding, way: ways[index]! })));
  const findings = found.flatMap(({ finding, way }, index): ReviewFinding[] => {
    if (found.findIndex((other) => other.finding.id === finding.id) < index) return [];
    if (reviews.every((others) => others.some(({ id }) => id === finding.id))) return [finding];
    if (finding.tone === 'strength' || finding.tone === 'number') return [];
    const had = sessionsOf(way);
    const without = sessionsOf(loop).filter((session) => !had.includes(session));
    const whose = words.without(without.map((session) => sessionName(loop, session)));
    return [{ ...finding, words: `${whose} ${finding.words}` }];
  });
  return TONES.flatMap((tone) => findings.filter((finding) => finding.tone === tone));
}

const timeOf = ({ process }: Loop): number => {
  const { interviewMinutes, selfPacedMinutes } = totalsOfProcess(process);
  return interviewMinutes + selfPacedMinutes.max;
};

/** What is found in a loop that everybody goes through in one way. */
function reviewOf(loop: Loop, facts: ReviewFacts, words: FindingWords): ReviewFinding[] {
  return FINDING_KINDS.flatMap(({ id: kind, rule, find }) => {
    const { title, method, source } = words[kind];
    const exception = rule === undefined ? undefined : facts.exceptions[rule];
    return find(loop, facts, words).map((finding): ReviewFinding => ({
      ...finding,
      kind,
      title,
      method,
      ...(source !== undefined && { source }),
      ...(rule !== undefined && { rule }),
      ...(exception !== undefined && finding.tone !== 'number' && finding.tone !== 'strength' && { exception }),
    }));
  });
}
