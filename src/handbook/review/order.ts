import { costOfSessions } from '../cost.ts';
import { isRated, sessionsOf } from '../coverage.ts';
import { minutesInWords, rangeInWords } from '../duration.ts';
import { arePanelsStated } from '../people.ts';
import { listed } from '../text/in-words.ts';
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

const stageLink = ({ stage }: LoopStep): FindingLink => ({ kind: 'stages', id: stage.id, label: stage.title });

/** Stages that cost at most half of one before them, and could have decided first. */
function tooLate(loop: Loop, facts: ReviewFacts): Finding[] {
  const stages = ratingStages(loop);
  return stages.flatMap((late, index): Finding[] => {
    const dearest = stages.slice(0, index).sort((a, b) => b.cost - a.cost)[0];
    if (!dearest || late.decides.length === 0 || late.cost * 2 > dearest.cost) return [];
    const decides = titlesOf(facts, late.decides);
    return [
      {
        id: `order-${late.step.stage.id}`,
        tone: 'watch',
        words: `${late.step.stage.title} is there for ${decides} at ${minutesInWords(late.cost)} of our time, and comes after ${dearest.step.stage.title} at ${minutesInWords(dearest.cost)}. Held before it, a no would spare both sides the dearer part.`,
        numbers: [minutes(late.step.stage.title, late.cost), minutes(dearest.step.stage.title, dearest.cost)],
        links: [stageLink(late.step), stageLink(dearest.step)],
      },
    ];
  });
}

/** Work alone that is asked of somebody who has met nobody yet. */
function workBeforeMeeting(loop: Loop): Finding[] {
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
      words: `${step.stage.title} asks for ${rangeInWords(alone)} of work before the candidate has met anybody.`,
      numbers: [minutes('Work alone, at most', alone.max)],
      links: [stageLink(step)],
    },
  ];
}

/** Cheap and decisive first, expensive last. */
export const order: FindingKind = {
  id: 'order',
  title: 'Order of the stages',
  method:
    'Interviewers’ minutes of each stage that rates something, preparation and write-up included. A stage is said to come late if it has a needed competency as primary and costs at most half of a stage before it; work alone, if an hour or more of it comes before any meeting. Both limits are our judgement. A stage can have good reasons to come last: this counts only what a no there has cost.',
  find: (loop, facts) => {
    // What a stage costs is known only where its sessions say how many people are in them.
    const stated = arePanelsStated(sessionsOf(loop));
    const findings = [...(stated ? tooLate(loop, facts) : []), ...workBeforeMeeting(loop)];
    const stages = ratingStages(loop);
    if (!stated || findings.length > 0 || stages.length < 2) return findings;
    return [
      {
        id: 'order',
        tone: 'strength',
        words: `No cheap stage waits for a dear one: ${listed(stages.map(({ step, cost }) => `${step.stage.title} (${minutesInWords(cost)})`))}.`,
        numbers: stages.map(({ step, cost }) => minutes(step.stage.title, cost)),
        links: stages.map(({ step }) => stageLink(step)),
      },
    ];
  },
};
