import type { FindingWords } from '../../words/definition/findings.ts';
import { costOfSessions } from '../cost.ts';
import { isRated, sessionsOf } from '../coverage.ts';
import { arePanelsStated } from '../people.ts';
import { totalsOfSessions } from '../timing.ts';
import { minutes, titlesOf, type Finding, type FindingKind, type FindingLink, type ReviewFacts } from './finding.ts';
import { neededCompetencies, type Loop, type LoopStep } from './loop.ts';

/** Work alone from here on is a thing to ask of somebody one has met. */
const WORK = 60;

/** A stage that rates something. */
interface RatingStage {
  step: LoopStep;
  /** Interviewers' minutes, all people together. */
  cost: number;
  /** Needed competencies that it is there for. */
  decides: string[];
}

function ratingStages(loop: Loop): RatingStage[] {
  const needed = neededCompetencies(loop);
  return loop.process
    .map((step) => {
      const sessions = step.sessions.filter(isRated);
      const primary = new Set(sessions.flatMap(({ assesses }) => assesses.primary));
      return { step, cost: costOfSessions(sessions, loop).total, decides: needed.filter((id) => primary.has(id)) };
    })
    .filter(({ step }) => step.sessions.some(isRated));
}

type Words = FindingWords['order'];

const stageLink = ({ stage }: LoopStep): FindingLink => ({ kind: 'stages', id: stage.id, label: stage.title });

/** Stages that cost at most half of one before them, and could have decided first. */
function tooLate(loop: Loop, facts: ReviewFacts, words: Words): Finding[] {
  const stages = ratingStages(loop);
  return stages.flatMap((late, index): Finding[] => {
    const dearest = stages.slice(0, index).sort((a, b) => b.cost - a.cost)[0];
    if (!dearest || late.decides.length === 0 || late.cost * 2 > dearest.cost) return [];
    return [
      {
        id: `order-${late.step.stage.id}`,
        tone: 'watch',
        words: words.late(
          { stage: late.step.stage.title, minutes: late.cost, competencies: titlesOf(facts, late.decides) },
          { stage: dearest.step.stage.title, minutes: dearest.cost },
        ),
        numbers: [minutes(late.step.stage.title, late.cost), minutes(dearest.step.stage.title, dearest.cost)],
        links: [stageLink(late.step), stageLink(dearest.step)],
      },
    ];
  });
}

/** Work alone that is asked of somebody who has met nobody yet. */
function workBeforeMeeting(loop: Loop, words: Words): Finding[] {
  const step = loop.process.find(({ sessions }) => {
    const { interviewMinutes, selfPacedMinutes } = totalsOfSessions(sessions);
    return interviewMinutes > 0 || selfPacedMinutes.max >= WORK;
  });
  if (!step || step.sessions.find(({ minutes: live, selfPaced }) => live > 0 || selfPaced)?.selfPaced === undefined)
    return [];
  const { selfPacedMinutes: alone } = totalsOfSessions(step.sessions);
  if (alone.max < WORK) return [];
  return [
    {
      id: 'order-work-first',
      tone: 'watch',
      words: words.workFirst(step.stage.title, alone),
      numbers: [minutes(words.workAlone, alone.max)],
      links: [stageLink(step)],
    },
  ];
}

/** Cheap and decisive first, expensive last. */
export const order: FindingKind = {
  id: 'order',
  find: (loop, facts, { order: words }) => {
    // What a stage costs is known only where its sessions say how many people are in them.
    const stated = arePanelsStated(sessionsOf(loop));
    const findings = [...(stated ? tooLate(loop, facts, words) : []), ...workBeforeMeeting(loop, words)];
    const stages = ratingStages(loop);
    if (!stated || findings.length > 0 || stages.length < 2) return findings;
    return [
      {
        id: 'order',
        tone: 'strength',
        words: words.good(stages.map(({ step, cost }) => ({ stage: step.stage.title, minutes: cost }))),
        numbers: stages.map(({ step, cost }) => minutes(step.stage.title, cost)),
        links: stages.map(({ step }) => stageLink(step)),
      },
    ];
  },
};
