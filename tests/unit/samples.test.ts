import { describe, expect, it } from 'vitest';
import { sampleSchema } from '../../src/handbook/entities/interview-types/sample-schema.ts';
import { samplesOf } from '../../src/handbook/samples.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const sample = (id: string, competency: string, rating: number) => ({
  id,
  competency,
  rating,
  happened: 'They say what they will do.',
  reason: 'It is said before it is done.',
  ...(rating < 4 && { higher: 'Asking whether it is clear.' }),
});

describe('Rated samples', () => {
  it('of a competency come from the kits of all interviews, the lowest rating first', () => {
    const { handbook } = runOf((files) => {
      fieldsOf(files, 'interviewer/interview-types/design-talk')['samples'] = [
        sample('high', 'communication', 4),
        sample('other', 'system-design', 1),
      ];
      fieldsOf(files, 'interviewer/interview-types/pairing')['samples'] = [sample('low', 'communication', 2)];
    });
    expect(samplesOf(handbook, 'communication').map(({ type, sample: { id } }) => [type.id, id])).toEqual([
      ['pairing', 'low'],
      ['design-talk', 'high'],
    ]);
    expect(samplesOf(handbook, 'ownership')).toEqual([]);
  });

  it('say what would have raised the rating, and do not where nothing could', () => {
    const { higher, ...without } = sample('low', 'communication', 3);
    const messages = (data: unknown) => sampleSchema.safeParse(data).error?.issues.map(({ message }) => message) ?? [];
    const expected = 'expected higher (what would have raised it by one) below a 4, and none at a 4';
    expect(messages({ ...without, higher })).toEqual([]);
    expect(messages(without)).toEqual([expected]);
    expect(messages({ ...sample('high', 'communication', 4), higher })).toEqual([expected]);
  });
});
