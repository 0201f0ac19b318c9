import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { interviewTypeSchema } from '../../src/handbook/entities/interview-types/schema.ts';
import { at, fieldsOf, runOf } from '../helpers/check.ts';
import type { Fields } from '../helpers/small-entry.ts';

const TYPE = 'candidate/interview-types/pairing';

/** What the first session that is held in the variant is paid, with what each of the three places says. */
function paid({ type, variant, session }: { type?: string; variant?: string; session?: string }) {
  const { handbook } = runOf((files) => {
    if (type !== undefined) fieldsOf(files, TYPE)['pay'] = type;
    if (variant !== undefined) at(files, TYPE, 'variants', 0)['pay'] = variant;
    const steps = fieldsOf(files, 'candidate/roles/engineer')['process'] as { sessions?: Fields[] }[];
    const own = steps.flatMap(({ sessions = [] }) => sessions).find(({ interview }) => interview === 'pairing')!;
    own['variant'] = 'frontend';
    own['minutes'] = 60;
    if (session !== undefined) own['pay'] = session;
  });
  return sessionsOf(handbook.roles[0]!).find(({ variant: held }) => held)!.pay;
}

describe('What work is paid', () => {
  it('is said by the session of a role, else by the variant, else by the interview, else by nobody', () => {
    const [type, variant, session] = ['An hour at 40 euros', 'Two hours at 40 euros', 'A day at 320 euros'];
    expect([paid({ type, variant, session }), paid({ type, variant }), paid({ type }), paid({})]).toEqual([
      session,
      variant,
      type,
      undefined,
    ]);
  });

  it('is said in words: a number alone has no currency and no unit', () => {
    const { error } = interviewTypeSchema.safeParse({
      title: 'Trial day',
      summary: 'A day of paid work.',
      format: 'case-study',
      mode: ['on-site'],
      track: ['general'],
      pay: 320,
    });
    expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['pay', 'expected text']]);
  });
});
