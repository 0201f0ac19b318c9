import type { Handbook, InterviewTypeEntry, RoleEntry } from '../handbook/model.ts';
import { resolveSession } from '../handbook/resolve.ts';
import { isRated } from '../handbook/coverage.ts';
import { reviewFactsOf } from '../handbook/review/facts.ts';
import type { ReviewFacts } from '../handbook/review/finding.ts';
import { limitsFrom, type Limits } from '../handbook/review/limits.ts';
import { heldSettings } from '../handbook/rules/settings-of.ts';
import { copyLoop, copySession, type Loop } from '../handbook/review/loop.ts';
import type { AddableSession } from '../handbook/what-if.ts';
import { checkSettings } from 'virtual:handbook/reading';

/** The limits of the review, as checks.yaml sets them. */
const limitsOfSite = (): Limits => limitsFrom(checkSettings().thresholds);

/** What a review of a role needs besides the role. */
export const factsFor = (handbook: Handbook, role: RoleEntry): ReviewFacts =>
  reviewFactsOf(handbook, role, limitsOfSite());

/** What What if needs of a role in the browser. */
export interface WhatIfData {
  loop: Loop;
  facts: ReviewFacts;
}

/** A role as plain data for the browser, with the names of its own competencies and no others. */
export function whatIfData(handbook: Handbook, role: RoleEntry): WhatIfData {
  const facts = factsFor(handbook, role);
  const loop = copyLoop(role);
  const named = new Set([
    ...loop.candidate.competencies,
    ...(loop.interviewer?.ratings ?? []).map(({ competency }) => competency),
    ...loop.process.flatMap(({ sessions }) =>
      sessions.flatMap(({ assesses }) => [...assesses.primary, ...assesses.secondary]),
    ),
    ...(facts.family?.competencies ?? []),
  ]);
  const competencies = Object.fromEntries(Object.entries(facts.competencies).filter(([id]) => named.has(id)));
  return { loop, facts: { ...facts, competencies } };
}

function addable(type: InterviewTypeEntry, variant: string | undefined): AddableSession {
  const key = variant === undefined ? type.id : `${type.id}.${variant}`;
  const session = resolveSession({ id: key, formerly: [], interview: type.id, variant, breakAfter: 0 }, type);
  const label = session.variant ? `${type.title}: ${session.variant.title}` : type.title;
  return { key, label, session: copySession(session) };
}

/** What What if fetches when a session is added. */
export interface AddableSessions {
  sessions: AddableSession[];
  /** The names of all competencies: those of a role's page are its own only. */
  competencies: ReviewFacts['competencies'];
}

/** Every rated interview, in each way in which it is held, as a session that What if can add; with what their competencies are called. */
export function addableSessions(handbook: Handbook): AddableSessions {
  const sessions = handbook.interviewTypes
    .flatMap((type) => heldSettings(handbook, type).map(({ variant }) => addable(type, variant)))
    .filter(({ session }) => isRated(session));
  const first = handbook.roles[0];
  return { sessions, competencies: first ? factsFor(handbook, first).competencies : {} };
}
