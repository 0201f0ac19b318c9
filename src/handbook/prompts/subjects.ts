import { isRated, sessionsOf } from '../coverage.ts';
import { derived } from '../derived.ts';
import type {
  CompetencyEntry,
  Handbook,
  InterviewTypeEntry,
  PromptEntry,
  ResolvedSession,
  RoleEntry,
  StageEntry,
} from '../model.ts';
import { resolveSession } from '../resolve.ts';
import { filledPromptPath } from '../routes.ts';
import type { PromptSubject } from './facts.ts';

/** What one filled prompt is about. */
export type Subject = { path: string } & (
  | { of: 'interview-type'; type: InterviewTypeEntry; session: ResolvedSession; role: RoleEntry | undefined }
  | { of: 'stage'; stage: StageEntry }
  | { of: 'role'; role: RoleEntry }
  | { of: 'competency'; competency: CompetencyEntry }
);

/** Where the subject of an entry is: the part of the address behind that of the prompt. */
export const subjectPath = (id: string, session?: string): string => (session === undefined ? id : `${id}/${session}`);

const subjectsOf = derived((handbook: Handbook): Record<PromptSubject, Subject[]> => {
  const sessions = handbook.roles.flatMap((role) =>
    sessionsOf(role)
      .filter(isRated)
      .map((session): Subject => ({
        of: 'interview-type',
        path: subjectPath(role.id, session.id),
        type: session.type,
        session,
        role,
      })),
  );
  const types = handbook.interviewTypes
    .map((type) => ({
      type,
      session: resolveSession({ id: type.id, interview: type.id, formerly: [], breakAfter: 0 }, type),
    }))
    .filter(({ session }) => isRated(session))
    .map(({ type, session }): Subject => ({
      of: 'interview-type',
      path: subjectPath(type.id),
      type,
      session,
      role: undefined,
    }));
  return {
    'interview-type': [...types, ...sessions],
    stage: handbook.stages.map((stage): Subject => ({ of: 'stage', path: subjectPath(stage.id), stage })),
    role: handbook.roles.map((role): Subject => ({ of: 'role', path: subjectPath(role.id), role })),
    competency: handbook.competencies.map((competency): Subject => ({
      of: 'competency',
      path: subjectPath(competency.id),
      competency,
    })),
  };
});

/** What prompts about one sort of thing are filled for: of interviews each that is rated, and each session of a role. */
export const promptSubjects = (handbook: Handbook, of: PromptSubject): readonly Subject[] => subjectsOf(handbook)[of];

/** Every prompt with everything that it is filled for, and where that stands as plain text. */
export const filledPrompts = (handbook: Handbook): { prompt: PromptEntry; subject: Subject; path: string }[] =>
  handbook.prompts.flatMap((prompt) =>
    promptSubjects(handbook, prompt.interviewer!.for).map((subject) => ({
      prompt,
      subject,
      path: filledPromptPath(prompt.id, subject.path),
    })),
  );
