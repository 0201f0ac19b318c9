import type { FindingWords } from '../../words/definition/findings.ts';
import { coverageOf, sessionsOf } from '../coverage.ts';
import { peopleIn, ratersOf } from '../people.ts';
import {
  competencyLink,
  counted,
  kitLinks,
  titlesOf,
  type Finding,
  type FindingKind,
  type ReviewFacts,
} from './finding.ts';
import { formatOf, neededCompetencies, ratedSessions, sessionName, type Format, type Loop } from './loop.ts';

type Words = FindingWords['valuable'];

/** Formats in which a kind of work is to be seen. */
const KINDS_OF_WORK = new Set<Format>(['live-coding', 'design', 'case-study', 'take-home']);

/** Needed competencies that two sessions or more assess with different people, one of them as primary. */
function firmEvidence(loop: Loop, facts: ReviewFacts, words: Words): Finding[] {
  const all = sessionsOf(loop);
  const needed = new Set(neededCompetencies(loop));
  const firm = coverageOf(loop).filter(({ competency, sessions }) => {
    if (!needed.has(competency) || sessions.length < 2 || sessions.every(({ strength }) => strength === 'secondary'))
      return false;
    const raters = sessions.map(({ session }) => ratersOf(session, all));
    const alone = Math.max(...raters.map((rater) => peopleIn([rater]).count));
    return peopleIn(raters).count > alone;
  });
  if (firm.length === 0) return [];
  return [
    {
      id: 'valuable-firm-evidence',
      tone: 'strength',
      words: words.firm(
        titlesOf(
          facts,
          firm.map(({ competency }) => competency),
        ),
      ),
      numbers: [counted(words.competencies, firm.length), counted(words.needed, needed.size)],
      links: firm.map(({ competency }) => competencyLink(facts, competency)),
    },
  ];
}

/** Sessions that alone show a kind of work. */
function onlyOfTheirKind(loop: Loop, words: Words): Finding[] {
  const sessions = ratedSessions(loop);
  const only = sessions.filter(
    (session) =>
      KINDS_OF_WORK.has(formatOf(session)) &&
      sessions.filter((other) => formatOf(other) === formatOf(session)).length === 1,
  );
  if (only.length === 0) return [];
  return [
    {
      id: 'valuable-kind-of-work',
      tone: 'strength',
      words: words.only(only.map((session) => ({ session: sessionName(loop, session), format: formatOf(session) }))),
      numbers: [counted(words.sessions, only.length)],
      links: kitLinks(only),
    },
  ];
}

/** What to keep when something has to go. */
export const valuable: FindingKind = {
  id: 'valuable',
  find: (loop, facts, { valuable: words }) => [...firmEvidence(loop, facts, words), ...onlyOfTheirKind(loop, words)],
};
