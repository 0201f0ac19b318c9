import { expect, test } from 'vitest';
import { publicJsonSchema } from '../../src/handbook/public.ts';

test.each(['candidate', 'interviewer'] as const)(
  'the schema of the data that the %s site publishes can be written',
  (audience) => {
    expect(publicJsonSchema(audience)).toMatchObject({ type: 'object' });
  },
);
