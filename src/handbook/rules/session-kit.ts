import { belongsTo } from '../core-questions.ts';
import { sessionsOf } from '../coverage.ts';
import type { WrittenConduct } from '../entities/roles/conduct-schema.ts';
import type { ResolvedSession } from '../model.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

/** An exercise or a question by its id, with the titles of the variants that it belongs to. */
interface Item {
  id: string;
  variants: readonly string[];
}

interface Says {
  notActive: (session: string, exercise: string, status: 'retired' | 'leaked', others: readonly string[]) => Said;
  otherVariant: (session: string, what: 'exercise' | 'question', item: Item) => Said;
  reserve: (session: string, question: string, minutes: number, coreFrom: number | undefined) => Said;
  twice: (session: string) => Said;
}

type Found = Omit<Finding, 'file'>;

function checkExercise({ id, type, variant, conduct }: ResolvedSession, path: PropertyKey[], say: Says): Found[] {
  const { exercise } = conduct;
  if (!exercise) return [];
  const place = { path: [...path, 'exercise'] };
  if (!belongsTo(exercise, variant?.id))
    return [{ place, ...say.otherVariant(id, 'exercise', { id: exercise.id, variants: titles(type, exercise) }) }];
  if (exercise.status === 'active') return [];
  const others = type.interviewer!.exercises.filter((own) => own.status === 'active' && belongsTo(own, variant?.id));
  return [
    {
      place,
      ...say.notActive(
        id,
        exercise.id,
        exercise.status,
        others.map((own) => own.id),
      ),
    },
  ];
}

const titles = ({ candidate }: ResolvedSession['type'], { variants = [] }: { variants?: string[] | undefined }) =>
  variants.map((id) => candidate.variants.find((own) => own.id === id)?.title ?? id);

function checkQuestions(session: ResolvedSession, { core }: WrittenConduct, path: PropertyKey[], say: Says): Found[] {
  const { id, type, variant, minutes } = session;
  return (core ?? []).flatMap((named, index): Found[] => {
    const question = type.interviewer?.questions.find((own) => own.id === named);
    const place = { path: [...path, 'core', index] };
    if (!question) return [];
    if (!belongsTo(question, variant?.id))
      return [{ place, ...say.otherVariant(id, 'question', { id: named, variants: titles(type, question) }) }];
    const tooShort = question.coreFrom !== undefined && minutes > 0 && minutes < question.coreFrom;
    return question.reserve || tooShort ? [{ place, ...say.reserve(id, named, minutes, question.coreFrom) }] : [];
  });
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.roles.flatMap((role): Finding[] => {
    const written = role.interviewer?.sessions ?? [];
    return written.flatMap((conduct, index): Finding[] => {
      const session = sessionsOf(role).find(({ id }) => id === conduct.session);
      if (!session) return [];
      const path = ['sessions', index];
      const isSecond = written.findIndex((own) => own.session === conduct.session) < index;
      const findings = isSecond
        ? [{ place: { path: [...path, 'session'] }, ...say.twice(session.id) }]
        : [...checkExercise(session, path, say), ...checkQuestions(session, conduct, path, say)];
      return findings.map((finding) => ({ ...finding, file: role.sources.interviewer!.file }));
    });
  });
}

/** A session that names an exercise or a question that it cannot use. */
export const sessionKit = defineRule({
  id: 'session-kit',
  severity: 'error',
  group: 'facts',
  asResolved: true,
  stopsBuild: true,
  shared: [
    {
      file: 'interviewer/interview-types/design-talk.mdx',
      fields: `questions:
  - { id: growth, ask: What breaks first on Monday?, minutes: 8, competency: system-design, evidence: Names a part }
  - { id: regret, ask: What would you redo?, minutes: 8, competency: system-design, evidence: Names one, reserve: true }`,
    },
  ],
  bad: [{ file: 'interviewer/roles/engineer.mdx', fields: 'sessions: [{ session: design, core: [regret] }]' }],
  good: [{ file: 'interviewer/roles/engineer.mdx', fields: 'sessions: [{ session: design, core: [growth] }]' }],
  check,
});
