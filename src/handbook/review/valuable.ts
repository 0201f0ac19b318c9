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

/** What a session of this format shows. */
const SHOWS: Partial<Record<Format, string>> = {
  'live-coding': 'code as it is written',
  design: 'a design as it takes shape',
  'case-study': 'a case as it is worked through',
  'take-home': 'work at the candidate’s own pace',
};

/** Needed competencies that two sessions or more assess with different people, one of them as primary. */
function firmEvidence(loop: Loop, facts: ReviewFacts): Finding[] {
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
      words: `Two views or more, by different people, stand behind ${titlesOf(
        facts,
        firm.map(({ competency }) => competency),
      )}.`,
      numbers: [counted('Competencies with firm evidence', firm.length), counted('Competencies needed', needed.size)],
      links: firm.map(({ competency }) => competencyLink(facts, competency)),
    },
  ];
}

/** Sessions that alone show a kind of work. */
function onlyOfTheirKind(loop: Loop): Finding[] {
  const sessions = ratedSessions(loop);
  const only = sessions.filter(
    (session) =>
      SHOWS[formatOf(session)] !== undefined &&
      sessions.filter((other) => formatOf(other) === formatOf(session)).length === 1,
  );
  if (only.length === 0) return [];
  return [
    {
      id: 'valuable-kind-of-work',
      tone: 'strength',
      words: `Only here is a kind of work to be seen: ${only.map((session) => `${SHOWS[formatOf(session)]!} in ${sessionName(loop, session)}`).join('; ')}.`,
      numbers: [counted('Sessions', only.length)],
      links: kitLinks(only),
    },
  ];
}

/** What to keep when something has to go. */
export const valuable: FindingKind = {
  id: 'valuable',
  title: 'Particularly valuable',
  method:
    'Competencies that the role claims or needs and that two sessions or more assess, one of them as primary, with at least one person more than in any of them; and sessions that are the only one in the loop to show a kind of work, by their format. What a session is the only evidence for stands under “Single sources”.',
  find: (loop, facts) => [...firmEvidence(loop, facts), ...onlyOfTheirKind(loop)],
};
