import { aiAssistantsOf } from '../../defaults.ts';
import { entryById } from '../../entries.ts';
import { defineKind, TEXT, type ItemPlace, type Scope } from '../../kind.ts';
import type { RoleEntry } from '../../model.ts';
import type { Words } from '../../../words/definition.ts';
import { liveTime } from '../../timing.ts';
import type { WrittenConduct } from './conduct-schema.ts';
import type { Role, RoleInterviewer, Session } from './schema.ts';
import { candidateStarter, interviewerStarter } from './starter.ts';

const sessionsOf = (role: Role) => role.process.flatMap((step) => step.sessions.map(({ id }) => id));

/** The items of one list of the kit of a session that the interviewer side names; undefined where that is not known. */
function itemsOfKit(
  { handbook, entry, around }: ItemPlace<RoleEntry>,
  list: 'exercises' | 'questions',
  item: Scope['item'],
): Scope | undefined {
  const { session: id } = around.at(-1) as WrittenConduct;
  const session = entry?.candidate.process.flatMap(({ sessions }) => sessions).find((own) => own.id === id);
  const kit = session && entryById(handbook.interviewTypes, session.interview)?.interviewer;
  return kit && { ids: kit[list].map((own) => own.id), item, of: session.interview };
}

const liveInWords = (role: RoleEntry, words: Words) => words.ofInterviews(words.range(liveTime(role)));

/** Roles: one process each, and what its decision is taken by. */
export const roles = defineKind('roles', {
  noun: 'role',
  word: 'role',
  section: 'roles',
  menu: 1,
  groupOf: ({ candidate }) => candidate.family,
  groups: ({ company }) => company.families.map(({ id }) => id),
  time: liveInWords,
  cardFacts: (role, words) => words.rolesPage.extent(liveInWords(role, words), role.process.length),
  scopes: {
    'variant-of-session': ({ handbook, around }) => {
      const type = entryById(handbook.interviewTypes, (around.at(-1) as Session).interview);
      return type && { ids: type.candidate.variants.map(({ id }) => id), item: 'variant', of: type.id };
    },
    'other-session': ({ entry, around }) => ({
      ids: sessionsOf(entry?.candidate ?? (around[0] as Role)).filter((id) => id !== (around.at(-1) as Session).id),
      item: 'session',
    }),
    'session-of-step': ({ around }) => ({
      ids: (around.at(-1) as Role['process'][number]).sessions.map(({ id }) => id),
      item: 'session',
    }),
    session: ({ entry }) => entry && { ids: sessionsOf(entry.candidate), item: 'session' },
    'rated-competency': ({ around }) => ({
      ids: (around[0] as RoleInterviewer).ratings.map(({ competency }) => competency),
      item: 'rated competency',
    }),
    'exercise-of-session': (at) => itemsOfKit(at, 'exercises', 'exercise'),
    'question-of-session': (at) => itemsOfKit(at, 'questions', 'question'),
  },
  candidate: {
    page: 'own',
    starter: candidateStarter,
    partGroups: [
      { from: 'choices', group: 'process' },
      { from: TEXT, group: 'role' },
      { from: 'assessed', group: 'counts' },
    ],
    parts: [
      { id: 'choices' },
      { id: 'process' },
      { id: 'sessions' },
      { id: TEXT },
      { id: 'depth', shows: ({ candidate: role }) => ({ items: role.depthAreas }) },
      { id: 'look-for', shows: ({ candidate: role }) => ({ items: role.lookFor }) },
      { id: 'assessed' },
      {
        id: 'ai-assistants',
        when: ({ process }, { company }) =>
          process.some(({ sessions }) =>
            sessions.some(({ type, variant }) => aiAssistantsOf(type.candidate, company, variant) !== undefined),
          ),
      },
      {
        id: 'elsewhere',
        when: ({ candidate: role }, { company, archetypes }) =>
          company.families.some(({ id }) => id === role.family) || archetypes.length > 0,
        folded: true,
      },
    ],
  },
  interviewer: {
    page: 'own',
    withoutFile: true,
    starter: interviewerStarter,
    partGroups: [
      { from: 'verdict', group: 'loop' },
      { from: 'expectations', group: 'coverage' },
      { from: 'debrief', group: 'deciding' },
    ],
    parts: [
      { id: 'verdict' },
      { id: TEXT },
      { id: 'cost' },
      { id: 'sessions' },
      { id: 'expectations', when: ({ interviewer: role }) => (role?.expectations.length ?? 0) > 0, folded: true },
      { id: 'ratings', when: ({ interviewer: role }) => (role?.ratings.length ?? 0) > 0 },
      { id: 'coverage' },
      { id: 'review', folded: true },
      { id: 'what-if', needsScript: true },
      { id: 'debrief', when: ({ interviewer: role }) => role?.debrief !== undefined, folded: true },
      { id: 'decision', when: ({ interviewer: role }) => role?.decision !== undefined, folded: true },
    ],
  },
});
