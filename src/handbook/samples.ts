import { derived } from './derived.ts';
import type { Sample } from './entities/interview-types/sample-schema.ts';
import type { Handbook, InterviewTypeEntry } from './model.ts';

/** A rated sample, and the interview in whose kit it stands. */
export interface SampleInKit {
  type: InterviewTypeEntry;
  sample: Sample;
}

/** The part of a kit's page that holds a sample. */
export const sampleAnchor = ({ id }: Pick<Sample, 'id'>) => `sample-${id}`;

const byCompetency = derived(({ interviewTypes }: Handbook) =>
  Map.groupBy(
    interviewTypes.flatMap((type) =>
      (type.interviewer?.samples ?? []).map((sample): SampleInKit => ({ type, sample })),
    ),
    ({ sample }) => sample.competency,
  ),
);

/** The rated samples of a competency in the kits of all interviews, from the lowest rating upwards. */
export const samplesOf = (handbook: Handbook, competency: string): SampleInKit[] =>
  (byCompetency(handbook).get(competency) ?? []).toSorted((a, b) => a.sample.rating - b.sample.rating);
