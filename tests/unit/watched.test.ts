import { describe, expect, it } from 'vitest';
import { watchedByCompetency, watchedFor } from '../../src/handbook/watched.ts';
import { watchedList } from '../../src/handbook/watched-list.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

describe('What kits watch for', () => {
  it('names for a competency each kit that looks for it, with its roles and the variant whose own a line is', () => {
    const { handbook } = runOf((files) => {
      fieldsOf(files, 'interviewer/interview-types/pairing').variants = [
        {
          id: 'frontend',
          lookFor: [{ id: 'in-parts', competency: 'system-design', question: 'Do they take the page apart first?' }],
        },
      ];
    });
    const pairing = watchedFor(handbook, 'system-design').find(({ type }) => type.id === 'pairing')!;
    expect(pairing.lookFor.filter(({ variant }) => variant)).toMatchObject([
      { question: 'Do they take the page apart first?', variant: { id: 'frontend' } },
    ]);
    expect(pairing.roles).toEqual(
      handbook.roles
        .filter(({ process }) => process.some(({ sessions }) => sessions.some(({ type }) => type.id === 'pairing')))
        .map(({ id }) => id),
    );
  });

  it('holds every look-for and every signal of every kit once', () => {
    const { handbook } = runOf();
    const { competencies, count, fits } = watchedList(handbook);
    const lines = competencies.flatMap(({ kits }) => kits.flatMap(({ lookFor, signals }) => [...lookFor, ...signals]));
    const written = handbook.interviewTypes.flatMap(({ interviewer: kit }) =>
      kit ? [...kit.lookFor, ...kit.variants.flatMap(({ lookFor }) => lookFor), ...kit.signals] : [],
    );
    expect(lines.length).toBe(written.length);
    expect(lines.length).toBeGreaterThan(2);
    expect(count).toBe(competencies.reduce((sum, { kits }) => sum + kits.length, 0));
    expect(fits).toBe(true);
  });

  it('is said of a kit by competency: first what the interview rates, then what only variants do', () => {
    const { handbook } = runOf();
    const pairing = handbook.interviewTypes.find(({ id }) => id === 'pairing')!;
    const watched = watchedByCompetency(pairing);
    expect(watched.map(({ competency, variants }) => ({ competency, variants }))).toEqual([
      { competency: 'communication', variants: undefined },
      { competency: 'ownership', variants: [] },
      { competency: 'system-design', variants: ['frontend'] },
    ]);
    const kit = pairing.interviewer!;
    const own = kit.variants.flatMap(({ lookFor }) => lookFor);
    expect(watched.flatMap(({ lookFor }) => lookFor).length).toBe(kit.lookFor.length + own.length);
    expect(watched.flatMap(({ signals }) => signals).length).toBe(kit.signals.length);
  });

  it('is nothing where no kit looks for a competency', () => {
    expect(watchedFor(runOf().handbook, 'no-such-competency')).toEqual([]);
  });
});
