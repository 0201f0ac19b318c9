import type { FindingWords } from '../../words/definition/findings.ts';
import { coverageOf, sessionsOf } from '../coverage.ts';
import { isPanelStated, peopleIn, ratersOf } from '../people.ts';
import {
  competencyLink,
  counted,
  kitLinks,
  titlesOf,
  type Finding,
  type FindingKind,
  type ReviewFacts,
} from './finding.ts';
import { neededCompetencies, sessionName, type Loop, type LoopSession } from './loop.ts';

type Words = FindingWords['single-source'];

/** Needed competencies that some sessions assess, with those sessions. */
function evidence(loop: Loop): { competency: string; sessions: LoopSession[] }[] {
  const needed = new Set(neededCompetencies(loop));
  return coverageOf(loop)
    .filter(({ competency, sessions }) => needed.has(competency) && sessions.length > 0)
    .map(({ competency, sessions }) => ({ competency, sessions: sessions.map(({ session }) => session) }));
}

/** One finding for each session that is alone with a competency, whatever the number of people in it. */
function ofSessions(loop: Loop, facts: ReviewFacts, words: Words): Finding[] {
  const alone = evidence(loop).filter(({ sessions }) => sessions.length === 1);
  return sessionsOf(loop).flatMap((session): Finding[] => {
    const own = alone.filter(({ sessions }) => sessions[0]!.id === session.id).map(({ competency }) => competency);
    if (own.length === 0) return [];
    const people = isPanelStated(session) ? ratersOf(session, sessionsOf(loop)).interviewers : undefined;
    return [
      {
        id: `single-session-${session.id}`,
        tone: 'watch',
        words: words.session(sessionName(loop, session), titlesOf(facts, own), people),
        numbers: [
          counted(words.competencies, own.length),
          ...(people === undefined ? [] : [counted(words.people, people)]),
        ],
        links: [...kitLinks([session]), ...own.map((id) => competencyLink(facts, id))],
      },
    ];
  });
}

/** One finding for each person who is alone with a competency over several sessions. */
function ofPeople(loop: Loop, facts: ReviewFacts, words: Words): Finding[] {
  const all = sessionsOf(loop);
  const byPerson = new Map<string, { competencies: string[]; sessions: Set<LoopSession> }>();
  for (const { competency, sessions } of evidence(loop)) {
    const { labels, count, labelled } = peopleIn(sessions.map((session) => ratersOf(session, all)));
    if (sessions.length === 1 || count !== 1 || !labelled) continue;
    const person = byPerson.get(labels[0]!) ?? { competencies: [], sessions: new Set() };
    person.competencies.push(competency);
    sessions.forEach((session) => person.sessions.add(session));
    byPerson.set(labels[0]!, person);
  }
  return [...byPerson].map(([label, { competencies, sessions }]) => ({
    id: `single-person-${competencies.join('-')}`,
    tone: 'watch',
    words: words.person(
      label,
      titlesOf(facts, competencies),
      [...sessions].map((session) => sessionName(loop, session)),
    ),
    numbers: [counted(words.sessions, sessions.size), counted(words.people, 1)],
    links: [...competencies.map((id) => competencyLink(facts, id)), ...kitLinks([...sessions])],
  }));
}

/** Evidence that hangs on one session or on one person. */
export const singleSource: FindingKind = {
  id: 'single-source',
  find: (loop, facts, { 'single-source': words }) => [
    ...ofSessions(loop, facts, words),
    ...ofPeople(loop, facts, words),
  ],
};
