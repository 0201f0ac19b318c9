import { belongsTo, coreQuestions } from './core-questions.ts';
import type { InterviewTypeEntry } from './model.ts';
import { factsOf } from './resolve.ts';
import type { InterviewTypeInterviewer } from './entities/interview-types/schema.ts';

type Kit = InterviewTypeInterviewer;

/** What an interviewer brings to an interview, or to one of its variants. */
export interface KitParts {
  lookFor: Kit['lookFor'];
  /** Questions that are asked whenever the time is as planned. */
  core: Kit['questions'];
  /** Exercises that can be run tomorrow. */
  exercises: Kit['exercises'];
}

/**
 * The parts of a kit that belong to a variant, or to the interview where it has none; undefined without a kit.
 * @param minutes The length of the interview, on which its questions depend; its shortest where it is left out.
 */
export function kitOf(
  { candidate: type, interviewer: kit }: InterviewTypeEntry,
  variant: string | undefined,
  minutes?: number,
): KitParts | undefined {
  if (!kit) return undefined;
  const { assesses, duration } = factsOf(
    type,
    type.variants.find((own) => own.id === variant),
  );
  const rated = new Set([...(assesses?.primary ?? []), ...(assesses?.secondary ?? [])]);
  return {
    // A variant that rates other competencies has no use for the look-fors of those it leaves out.
    lookFor: [
      ...(variant === undefined ? kit.lookFor : kit.lookFor.filter((item) => rated.has(item.competency))),
      ...(kit.variants.find((own) => own.id === variant)?.lookFor ?? []),
    ],
    core: coreQuestions(kit.questions, { variant, minutes: minutes ?? duration?.min ?? 0 }),
    exercises: kit.exercises.filter((exercise) => exercise.status === 'active' && belongsTo(exercise, variant)),
  };
}

/** A competency that is rated in an interview, and in which of its variants. */
export interface RatedInKit {
  id: string;
  /** Ids of the variants that rate it; undefined where every setting of the interview does. */
  variants: string[] | undefined;
}

/** The competencies whose anchors an interviewer needs, those of the interview itself first. */
export function ratedInKit({ candidate: type }: InterviewTypeEntry): RatedInKit[] {
  const settings = [undefined, ...type.variants].map((variant) => {
    const { assesses } = factsOf(type, variant);
    return { variant, rated: [...(assesses?.primary ?? []), ...(assesses?.secondary ?? [])] };
  });
  return [...new Set(settings.flatMap(({ rated }) => rated))].map((id) => ({
    id,
    variants: settings.every(({ rated }) => rated.includes(id))
      ? undefined
      : settings.flatMap(({ variant, rated }) => (variant && rated.includes(id) ? [variant.id] : [])),
  }));
}
