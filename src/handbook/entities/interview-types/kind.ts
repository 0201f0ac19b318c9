import { atLevel } from '../../at-level.ts';
import { aiAssistantsOf, boxesWithAiRule } from '../../defaults.ts';
import { durationInWords } from '../../duration.ts';
import { defineKind, TEXT } from '../../kind.ts';
import { ratedInKit } from '../../kit.ts';
import type { InterviewTypeEntry } from '../../model.ts';
import { sampleAnchor } from '../../samples.ts';
import { showingInterview, showingParts } from '../../showing.ts';
import { usesOfType } from '../../usage.ts';
import { watchedByCompetency } from '../../watched.ts';
import type { Assesses } from './assesses-schema.ts';
import { TRACKS, type InterviewTypeInterviewer } from './schema.ts';
import { candidateStarter, interviewerStarter } from './starter.ts';

const variants = ({ candidate: type }: InterviewTypeEntry) => type.variants.map(({ id }) => `variant-${id}`);
const questions = (entry: InterviewTypeEntry, reserve: boolean) =>
  (entry.interviewer?.questions ?? [])
    .filter((question) => question.reserve === reserve)
    .map(({ id }) => `question-${id}`);

/** Interviews: what candidates prepare for, and the kits of those who hold them. */
export const interviewTypes = defineKind('interview-types', {
  noun: 'interview type',
  word: 'interview-type',
  use: 'add a session of it to a role or name it under interviewTypes of a stage',
  section: 'interviews',
  menu: 2,
  groupOf: ({ candidate }) => candidate.track[0]!,
  groups: () => TRACKS,
  facets: ({ candidate: type }) => ({
    track: type.track,
    competency: [type, ...type.variants].flatMap(({ assesses }) =>
      assesses ? [...assesses.primary, ...assesses.secondary] : [],
    ),
  }),
  time: ({ candidate: { duration } }, words) => durationInWords(duration, words),
  cardFacts: ({ candidate: { duration, selfPaced, format } }, words) =>
    [
      durationInWords(duration, words),
      selfPaced && words.timeAlone.candidate(words.range(selfPaced.effort)),
      words.format[format],
    ]
      .filter(Boolean)
      .join(' · '),
  scopes: {
    variant: ({ entry }) => entry && { ids: entry.candidate.variants.map(({ id }) => id), item: 'variant' },
    assessed: ({ around }) => {
      const { primary, secondary } = around.at(-2) as Assesses;
      return { ids: [...primary, ...secondary], item: 'rated competency' };
    },
    exercise: ({ around }) => ({
      ids: (around[0] as InterviewTypeInterviewer).exercises.map(({ id }) => id),
      item: 'exercise',
    }),
  },
  candidate: {
    page: 'own',
    starter: candidateStarter,
    named: ({ candidate }) => candidate.variants.map(({ title }) => title),
    // In the order in which a candidate asks for them.
    partGroups: [
      { from: 'yours', group: 'yours' },
      { from: 'prepare', group: 'ready' },
      { from: 'variants', group: 'room' },
      { from: 'assessed', group: 'counts' },
      { from: 'asks-of-you', group: 'help' },
      { from: 'after', group: 'afterwards' },
    ],
    parts: [
      { id: 'yours', when: ({ id }, handbook) => usesOfType(handbook, id).length > 0 },
      { id: 'agenda', when: ({ candidate: type }) => type.agenda.length > 0 },
      { id: 'on-your-own', when: ({ candidate: type }) => type.selfPaced !== undefined },
      { id: 'prepare', when: ({ candidate: type }) => type.prepare.length > 0 },
      { id: 'materials', when: ({ candidate: type }) => type.materials.length > 0 },
      ...showingParts(showingInterview, true),
      { id: 'variants', when: ({ candidate: type }) => type.variants.length > 0, anchors: variants },
      { id: TEXT },
      { id: 'who-you-meet', when: ({ candidate: type }) => type.interviewers !== undefined },
      {
        id: 'assessed',
        when: ({ candidate: type }) =>
          type.assesses !== undefined || type.format === 'informal' || type.notAssessed.length > 0,
      },
      { id: 'at-level', when: (type) => atLevel(type, 'any').length > 0, folded: true },
      { id: 'pitfalls', shows: ({ candidate: type }) => ({ items: type.pitfalls }) },
      { id: 'examples', when: ({ candidate: type }) => type.exampleQuestions.length > 0, folded: true },
      { id: 'asks-of-you', folded: true },
      {
        id: 'ai-assistants',
        when: ({ candidate: type }, { company }) =>
          aiAssistantsOf(type, company) !== undefined || boxesWithAiRule(type.agenda).length > 0,
      },
      { id: 'after' },
      { id: 'ask-us', when: (_entry, { questionsToAsk }) => questionsToAsk.length > 0 },
      { id: 'resources', when: ({ candidate: type }) => type.resources.length > 0, folded: true },
    ],
  },
  interviewer: {
    page: 'own',
    starter: interviewerStarter,
    named: ({ candidate, interviewer: kit }) => [...candidate.variants, ...kit!.exercises].map(({ title }) => title),
    // In the order in which an interviewer needs them.
    partGroups: [
      { from: 'sessions', group: 'before' },
      { from: 'agenda', group: 'room' },
      { from: 'questions', group: 'rating' },
      { from: 'closing', group: 'afterwards' },
      { from: TEXT, group: 'background' },
    ],
    parts: [
      { id: 'sessions', when: ({ id }, handbook) => usesOfType(handbook, id).length > 0 },
      { id: 'unscored', when: ({ candidate: type }) => type.format === 'informal' },
      { id: 'before', shows: ({ interviewer: kit }) => ({ items: kit!.before, as: 'checklist' }) },
      { id: 'opening', when: ({ interviewer: kit }) => kit!.opening !== undefined },
      { id: 'agenda', when: ({ candidate: type }) => type.agenda.length > 0 },
      { id: 'during', shows: ({ interviewer: kit }) => ({ items: kit!.during, as: 'steps' }) },
      { id: 'variants', when: ({ candidate: type }) => type.variants.length > 0, anchors: variants, folded: true },
      {
        id: 'exercises',
        when: ({ interviewer: kit }) => kit!.exercises.length > 0,
        anchors: ({ interviewer: kit }) => kit!.exercises.map(({ id }) => `exercise-${id}`),
        folded: true,
      },
      {
        id: 'questions',
        when: (entry) => questions(entry, false).length > 0,
        anchors: (entry) => questions(entry, false),
      },
      {
        id: 'reserve',
        when: (entry) => questions(entry, true).length > 0,
        anchors: (entry) => questions(entry, true),
        folded: true,
      },
      {
        id: 'look-for',
        when: (entry) => watchedByCompetency(entry).length > 0,
        anchors: (entry) =>
          watchedByCompetency(entry).flatMap(({ competency }) => [`rated-${competency}`, `anchors-${competency}`]),
        folded: true,
      },
      {
        id: 'samples',
        when: ({ interviewer: kit }) => kit!.samples.length > 0,
        anchors: ({ interviewer: kit }) => kit!.samples.map(sampleAnchor),
      },
      { id: 'closing', when: ({ interviewer: kit }) => kit!.closing !== undefined },
      { id: 'after', shows: ({ interviewer: kit }) => ({ items: kit!.after, as: 'steps' }) },
      { id: TEXT },
      ...showingParts(showingInterview, true),
      { id: 'may-run', when: ({ interviewer: kit }) => kit!.mayRun !== undefined, folded: true },
      { id: 'first-time', when: (entry) => ratedInKit(entry).length > 0, folded: true },
      { id: 'resources', when: ({ interviewer: kit }) => kit!.resources.length > 0, folded: true },
      // Where roles use it, the card belongs to a session of theirs.
      {
        id: 'card',
        when: ({ id, candidate: type }, handbook) =>
          type.assesses !== undefined && usesOfType(handbook, id).length === 0,
      },
    ],
  },
});
