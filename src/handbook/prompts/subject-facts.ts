import type { Words } from '../../words/definition.ts';
import { isRated, sessionsOf } from '../coverage.ts';
import { durationInWords } from '../duration.ts';
import { entryById } from '../entries.ts';
import { kitOf } from '../kit.ts';
import { levelInWords } from '../levels.ts';
import type { Handbook, ResolvedSession } from '../model.ts';
import { rolesWithStage, typesAssessing } from '../usage.ts';
import type { PromptFact } from './facts.ts';
import type { Subject } from './subjects.ts';

type Facts = Partial<Record<PromptFact, string>>;

/** Minutes that one question takes with its probes, on average. */
const QUESTION_MINUTES = 9;
/** Questions to draft besides those that fit. */
const IN_RESERVE = 2;

const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Minutes of a session that belong to questions: without its first box, and without the candidate's own. */
const minutesForQuestions = ({ agenda }: ResolvedSession): number =>
  agenda.slice(1).reduce((sum, { minutes, candidateQuestions }) => sum + (candidateQuestions ? 0 : minutes), 0);

/** Competencies with their definitions: primary ones say so. */
function definitions(handbook: Handbook, words: Words, { assesses }: Pick<ResolvedSession, 'assesses'>): string {
  const line = (strength: 'primary' | 'secondary') => (id: string) => {
    const competency = entryById(handbook.competencies, id);
    return `${competency?.title ?? id} (${words[strength]}): ${competency?.candidate.definition ?? ''}`;
  };
  return lines([...assesses.primary.map(line('primary')), ...assesses.secondary.map(line('secondary'))]);
}

function ofInterview(handbook: Handbook, words: Words, subject: Extract<Subject, { of: 'interview-type' }>): Facts {
  const { type, session, role } = subject;
  const minutes = minutesForQuestions(session);
  const titleOf = (id: string) => entryById(handbook.competencies, id)?.title ?? id;
  const variant = session.variant?.title;
  return {
    title: [type.title, variant].filter(Boolean).join(', '),
    ...(minutes > 0 && {
      'minutes-for-questions': String(minutes),
      'question-count': String(Math.max(1, Math.floor(minutes / QUESTION_MINUTES)) + IN_RESERVE),
    }),
    competencies: definitions(handbook, words, session),
    'look-fors': lines(
      (kitOf(type, session.variant?.id)?.lookFor ?? []).map(
        ({ question, competency }) => `${titleOf(competency)}: ${question}`,
      ),
    ),
    'already-public': lines(
      type.candidate.exampleQuestions.flatMap(({ text, followUps = [] }) => [text, ...followUps]),
    ),
    ...(role && {
      'role-and-level': `${role.title} (${levelInWords(role.candidate.level, handbook.company, words)})`,
      'asked-elsewhere': lines(
        sessionsOf(role)
          .filter((other) => other.id !== session.id && isRated(other))
          .map((other) => [other.type.title, other.focus].filter(Boolean).join(': ')),
      ),
    }),
  };
}

function ofStage(handbook: Handbook, words: Words, { stage }: Extract<Subject, { of: 'stage' }>): Facts {
  const { candidate, interviewer } = stage;
  const beside = rolesWithStage(handbook, stage).flatMap(({ process }) => {
    const place = process.findIndex((step) => step.stage.id === stage.id);
    return [
      { when: 'before' as const, step: process[place - 1] },
      { when: 'after' as const, step: process[place + 1] },
    ];
  });
  const neighbours = beside.flatMap(({ when, step }) =>
    step ? [`${words.prompting.beside[when]} ${step.stage.title}: ${step.stage.candidate.purpose}`] : [],
  );
  return {
    title: stage.title,
    purpose: candidate.purpose,
    ...(candidate.duration && { minutes: durationInWords(candidate.duration, words)! }),
    who: candidate.who,
    criteria: lines(interviewer?.criteria.map(({ text }) => text) ?? []),
    decision: [interviewer?.decisionRule, ...(interviewer?.ends.map(({ text }) => text) ?? [])]
      .filter(Boolean)
      .join(' '),
    'asked-elsewhere': lines([...new Set(neighbours)]),
  };
}

function ofRole(handbook: Handbook, words: Words, { role }: Extract<Subject, { of: 'role' }>): Facts {
  const titleOf = (id: string) => entryById(handbook.competencies, id)?.title ?? id;
  return {
    title: `${role.title} (${levelInWords(role.candidate.level, handbook.company, words)})`,
    competencies: lines(
      (role.interviewer?.ratings ?? []).map(({ competency, needed }) => `${titleOf(competency)}: ${String(needed)}`),
    ),
    sessions: lines(
      sessionsOf(role)
        .filter(isRated)
        .map(({ type, minutes, interviewers, assesses }) =>
          [
            type.title,
            minutes > 0 && words.minutes(minutes),
            interviewers > 0 && words.people({ min: interviewers, max: interviewers }),
            `${words.primary}: ${assesses.primary.map(titleOf).join(', ')}`,
            assesses.secondary.length > 0 && `${words.secondary}: ${assesses.secondary.map(titleOf).join(', ')}`,
          ]
            .filter(Boolean)
            .join('; '),
        ),
    ),
    depth: lines(role.candidate.depthAreas.map(({ title, text }) => `${title}: ${text}`)),
    'told-to-candidates': lines(role.candidate.lookFor.map(({ title, text }) => `${title}: ${text}`)),
  };
}

function ofCompetency(handbook: Handbook, { competency }: Extract<Subject, { of: 'competency' }>): Facts {
  return {
    title: competency.title,
    definition: competency.candidate.definition,
    neighbours: lines(competency.interviewer?.confusedWith.map(({ text }) => text) ?? []),
    'observed-in': lines(typesAssessing(handbook, competency.id).map(({ type }) => `${type.title}: ${type.summary}`)),
  };
}

/** What the handbook knows of a subject. Nothing of it is a core question, an exercise, an anchor or a person. */
export function factsOfSubject(handbook: Handbook, words: Words, subject: Subject): Facts {
  if (subject.of === 'interview-type') return ofInterview(handbook, words, subject);
  if (subject.of === 'stage') return ofStage(handbook, words, subject);
  return subject.of === 'role' ? ofRole(handbook, words, subject) : ofCompetency(handbook, subject);
}

/** What a subject is called in a list of all of them. */
export function subjectTitle(subject: Subject): string {
  if (subject.of === 'stage') return subject.stage.title;
  if (subject.of === 'role') return subject.role.title;
  if (subject.of === 'competency') return subject.competency.title;
  return subject.role === undefined ? subject.type.title : `${subject.role.title}: ${subject.type.title}`;
}
