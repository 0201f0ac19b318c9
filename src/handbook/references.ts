import type { Kind } from './kinds.ts';
import type { Handbook, Source } from './model.ts';
import type { Company } from './schemas/company.ts';
import type { InterviewType, InterviewTypeInterviewer } from './schemas/interview-type.ts';
import type { Role, RoleInterviewer } from './schemas/role.ts';
import type { Stage, StageInterviewer } from './schemas/stage.ts';
import { entryById } from './entries.ts';

/** A place where one entry names another, or names a part of itself (`local`). */
export interface Reference {
  kind: Kind | 'families';
  id: string;
  path: PropertyKey[];
  local?: { ids: string[]; noun: string };
}

type Path = PropertyKey[];

const many = (kind: Reference['kind'], ids: readonly string[], path: Path): Reference[] =>
  ids.map((id, index) => ({ kind, id, path: [...path, index] }));

const competencies = (ids: readonly string[] | undefined, path: Path) => many('competencies', ids ?? [], path);

/** The competency that each item of a list names. */
const perItem = (items: readonly { competency?: string | undefined }[], path: Path): Reference[] =>
  items.flatMap((item, index) =>
    item.competency === undefined
      ? []
      : [{ kind: 'competencies' as const, id: item.competency, path: [...path, index, 'competency'] }],
  );

const inList = (ids: readonly string[], local: Reference['local'], path: Path): Reference[] =>
  ids.map((id, index) => ({ kind: 'interview-types', id, path: [...path, index], ...(local && { local }) }));

function ofInterviewType(data: InterviewType): Reference[] {
  const assessed = (assesses: InterviewType['assesses'], path: Path) => [
    ...competencies(assesses?.primary, [...path, 'assesses', 'primary']),
    ...competencies(assesses?.secondary, [...path, 'assesses', 'secondary']),
  ];
  return [
    ...assessed(data.assesses, []),
    ...data.variants.flatMap((variant, index) => assessed(variant.assesses, ['variants', index])),
  ];
}

function ofInterviewTypeKit(data: InterviewTypeInterviewer, facts: InterviewType | undefined): Reference[] {
  const variants = { ids: facts?.variants.map((variant) => variant.id) ?? [], noun: 'variant' };
  const exercises = { ids: data.exercises.map((exercise) => exercise.id), noun: 'exercise' };
  const local = facts ? variants : undefined;
  return [
    ...perItem(data.lookFor, ['lookFor']),
    ...perItem(data.signals, ['signals']),
    ...perItem(data.questions, ['questions']),
    ...(local
      ? [
          ...data.questions.flatMap((item, index) =>
            inList(item.variants ?? [], local, ['questions', index, 'variants']),
          ),
          ...data.exercises.flatMap((item, index) =>
            inList(item.variants ?? [], local, ['exercises', index, 'variants']),
          ),
        ]
      : []),
    ...data.variants.flatMap((variant, index): Reference[] => [
      ...(local ? [{ kind: 'interview-types' as const, id: variant.id, path: ['variants', index, 'id'], local }] : []),
      ...(variant.exercise === undefined
        ? []
        : [
            {
              kind: 'interview-types' as const,
              id: variant.exercise,
              path: ['variants', index, 'exercise'],
              local: exercises,
            },
          ]),
      ...perItem(variant.lookFor, ['variants', index, 'lookFor']),
    ]),
  ];
}

function ofRole(data: Role, handbook: Handbook): Reference[] {
  const sessionIds = data.process.flatMap((step) => step.sessions.map((session) => session.id));
  return [
    { kind: 'families', id: data.family, path: ['family'] },
    ...competencies(data.competencies, ['competencies']),
    ...data.process.flatMap((step, stepIndex): Reference[] => {
      const path: Path = ['process', stepIndex];
      const ownSessions = step.sessions.map((session) => session.id);
      return [
        { kind: 'stages', id: step.stage, path: [...path, 'stage'] },
        ...step.sessions.flatMap((session, index): Reference[] => {
          const at: Path = [...path, 'sessions', index];
          const type = entryById(handbook.interviewTypes, session.interview);
          return [
            { kind: 'interview-types', id: session.interview, path: [...at, 'interview'] },
            ...(session.variant === undefined || !type
              ? []
              : [
                  {
                    kind: 'interview-types' as const,
                    id: session.variant,
                    path: [...at, 'variant'],
                    local: { ids: type.candidate.variants.map((variant) => variant.id), noun: `variant of ${type.id}` },
                  },
                ]),
            ...(session.discussedIn === undefined
              ? []
              : [
                  {
                    kind: 'interview-types' as const,
                    id: session.discussedIn,
                    path: [...at, 'discussedIn'],
                    local: { ids: sessionIds.filter((id) => id !== session.id), noun: 'session' },
                  },
                ]),
          ];
        }),
        ...step.splits.flatMap((part, index) =>
          inList(part, { ids: ownSessions, noun: 'session' }, [...path, 'splits', index]),
        ),
      ];
    }),
  ];
}

function ofRoleStaffing(data: RoleInterviewer, role: Role | undefined): Reference[] {
  const sessions = role?.process.flatMap((step) => step.sessions.map((session) => session.id));
  return [
    ...perItem(data.ratings, ['ratings']),
    ...perItem(data.expectations, ['expectations']),
    ...(sessions
      ? data.staffing.map((item, index): Reference => ({
          kind: 'roles',
          id: item.session,
          path: ['staffing', index, 'session'],
          local: { ids: sessions, noun: 'session' },
        }))
      : []),
  ];
}

/** Everything that a file names, with the place where it does. */
export function referencesOf(source: Source, handbook: Handbook): Reference[] {
  const alsoBecame = ((source.data as { formerly?: { alsoBecame?: string[] }[] }).formerly ?? []).flatMap(
    (former, index) => many(source.kind, former.alsoBecame ?? [], ['formerly', index, 'alsoBecame']),
  );
  return [...alsoBecame, ...ownReferences(source, handbook)];
}

function ownReferences(source: Source, handbook: Handbook): Reference[] {
  const { data, id } = source;
  switch (`${source.side}/${source.kind}`) {
    case 'candidate/interview-types':
      return ofInterviewType(data as InterviewType);
    case 'interviewer/interview-types':
      return ofInterviewTypeKit(data as InterviewTypeInterviewer, entryById(handbook.interviewTypes, id)?.candidate);
    case 'candidate/stages':
      return many('interview-types', (data as Stage).interviewTypes, ['interviewTypes']);
    case 'interviewer/stages':
      return perItem((data as StageInterviewer).criteria, ['criteria']);
    case 'candidate/roles':
      return ofRole(data as Role, handbook);
    case 'interviewer/roles':
      return ofRoleStaffing(data as RoleInterviewer, entryById(handbook.roles, id)?.candidate);
    case 'candidate/archetypes':
      return competencies((data as { competencies: string[] }).competencies, ['competencies']);
    default:
      return [];
  }
}

/** What company.yaml names. */
export function referencesOfCompany(company: Company): Reference[] {
  return [
    ...perItem(company.values, ['values']),
    ...company.families.flatMap((family, index) =>
      competencies(family.competencies, ['families', index, 'competencies']),
    ),
    ...company.answers.map((answer, index): Reference => ({
      kind: 'questions-to-ask',
      id: answer.question,
      path: ['answers', index, 'question'],
    })),
  ];
}
