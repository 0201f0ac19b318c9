import { coverageOf, sessionsOf } from '../coverage.ts';
import { isPanelStated, peopleIn, ratersOf } from '../people.ts';
import { listed } from '../text/in-words.ts';
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

/** Needed competencies that some sessions assess, with those sessions. */
function evidence(loop: Loop): { competency: string; sessions: LoopSession[] }[] {
  const needed = new Set(neededCompetencies(loop));
  return coverageOf(loop)
    .filter(({ competency, sessions }) => needed.has(competency) && sessions.length > 0)
    .map(({ competency, sessions }) => ({ competency, sessions: sessions.map(({ session }) => session) }));
}

/** One finding for each session that is alone with a competency, whatever the number of people in it. */
function ofSessions(loop: Loop, facts: ReviewFacts): Finding[] {
  const alone = evidence(loop).filter(({ sessions }) => sessions.length === 1);
  return sessionsOf(loop).flatMap((session): Finding[] => {
    const own = alone.filter(({ sessions }) => sessions[0]!.id === session.id).map(({ competency }) => competency);
    if (own.length === 0) return [];
    const people = isPanelStated(session) ? ratersOf(session, sessionsOf(loop)).interviewers : undefined;
    const who = people === 1 ? `, and one person judges ${own.length === 1 ? 'it' : 'them'}` : '';
    return [
      {
        id: `single-session-${session.id}`,
        tone: 'watch',
        words: `${sessionName(loop, session)} is the only evidence for ${titlesOf(facts, own)}${who}.`,
        numbers: [
          counted('Competencies that only it assesses', own.length),
          ...(people === undefined ? [] : [counted('People who rate them', people)]),
        ],
        links: [...kitLinks([session]), ...own.map((id) => competencyLink(facts, id))],
      },
    ];
  });
}

/** One finding for each person who is alone with a competency over several sessions. */
function ofPeople(loop: Loop, facts: ReviewFacts): Finding[] {
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
    words: `One person gives all the evidence for ${titlesOf(facts, competencies)}: ${label}, in ${listed([...sessions].map((session) => sessionName(loop, session)))}.`,
    numbers: [counted('Sessions', sessions.size), counted('People who rate them', 1)],
    links: [...competencies.map((id) => competencyLink(facts, id)), ...kitLinks([...sessions])],
  }));
}

/** Evidence that hangs on one session or on one person. */
export const singleSource: FindingKind = {
  id: 'single-source',
  title: 'Single sources',
  method:
    'Competencies that the role claims or needs a rating of, and that one session alone assesses, or several sessions with one and the same person. Such a session is valuable, because nothing else gives this evidence, and fragile, because a bad hour or a cancelled meeting leaves none. Work done alone is rated by those who discuss it.',
  find: (loop, facts) => [...ofSessions(loop, facts), ...ofPeople(loop, facts)],
};
