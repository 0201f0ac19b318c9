import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { sessionKitOf, sessionPageIds, sessionPartsOf } from '../../src/handbook/session-kit.ts';
import { signpostsOf } from '../../src/handbook/signposts.ts';
import { at, runOf } from '../helpers/check.ts';

const { handbook } = runOf();
const role = handbook.roles.find(({ id }) => id === 'engineer')!;
const sessions = sessionsOf(role);
const pairing = sessions.find(({ type }) => type.id === 'pairing')!;

const EXAMPLE = {
  title: 'A shelf of tools',
  summary: 'Two people sort a shelf.',
  interviews: ['pairing'],
  minutes: 20,
  reading: 5,
  setting: 'A shelf, and two people.',
  moments: [1, 2, 3, 4, 5].map((minute) => ({
    id: `moment-${String(minute)}`,
    minute,
    by: 'candidate',
    says: 'This one goes below.',
  })),
  badly: 'Nobody asked whose shelf it is.',
  learn: [{ id: 'ask', text: 'Ask whose it is.' }],
};

describe('The kit of a session', () => {
  it('rates what the session rates, primary competencies first, each with its own look-fors and signals', () => {
    const { rated } = sessionKitOf(role, pairing);
    expect(rated.map(({ competency }) => competency)).toEqual([
      ...pairing.assesses.primary,
      ...pairing.assesses.secondary,
    ]);
    for (const { competency, lookFor, signals } of rated)
      expect([...lookFor, ...signals].every((item) => item.competency === competency)).toBe(true);
    expect(rated.flatMap(({ lookFor }) => lookFor).length).toBeGreaterThan(0);
  });

  it('says what every other session of the role asks, and not its own questions', () => {
    const { elsewhere, reserve } = sessionKitOf(role, pairing);
    expect(elsewhere.map(({ session }) => session.id)).not.toContain(pairing.id);
    for (const { session, asks } of elsewhere) expect(asks).toEqual(session.conduct.core.map(({ ask }) => ask));
    expect(reserve.filter((question) => pairing.conduct.core.includes(question))).toEqual([]);
  });

  it('has the parts that have something in them, and their ids', () => {
    for (const session of sessions) {
      const parts = sessionPartsOf(handbook, session, sessionKitOf(role, session));
      expect(parts[0]).toBe('now');
      expect(parts.includes('questions')).toBe(session.conduct.core.length > 0);
      expect(parts.includes('look-for')).toBe(session.assesses.primary.length + session.assesses.secondary.length > 0);
      const ids = sessionPageIds(handbook, role, session);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(session.conduct.core.map(({ id }) => `question-${id}`)));
    }
  });

  it('lists the scenes and tasks that candidates can have read, where there are some', () => {
    const { handbook: open } = runOf((files) => {
      files.entries['candidate/worked-examples/a-shelf'] = { fields: EXAMPLE, body: '' };
    });
    const partsIn = (type: string) => {
      const own = open.roles.find(({ id }) => id === 'engineer')!;
      const session = sessionsOf(own).find((one) => one.type.id === type)!;
      return sessionPartsOf(open, session, sessionKitOf(own, session));
    };
    expect(partsIn('pairing')).toContain('worked-examples');
    expect(partsIn('pairing')).not.toContain('practice-tasks');
    expect(partsIn('design-talk')).not.toContain('worked-examples');
  });

  it('is found under the id that the session had before, as is what candidates read of it', () => {
    const { handbook: renamed } = runOf((files) => {
      at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 0).formerly = ['old-talk'];
    });
    const session = sessionsOf(renamed.roles.find(({ id }) => id === 'engineer')!).find(({ formerly }) =>
      formerly.includes('old-talk'),
    )!;
    const former = (audience: 'candidate' | 'interviewer') =>
      signpostsOf(renamed, audience).filter(({ path }) => path.endsWith('/old-talk/'));
    const signpost = (section: string) => ({
      path: `${section}old-talk/`,
      why: 'moved',
      name: session.type.title,
      to: { path: `${section}${session.id}/` },
    });
    expect(former('interviewer')).toMatchObject(['/roles/engineer/', '/interviewer/roles/engineer/'].map(signpost));
    expect(former('candidate')).toMatchObject(['/roles/engineer/'].map(signpost));
  });
});
