import { describe, expect, it } from 'vitest';
import { agendasOf } from '../../../src/handbook/practice/agendas.ts';
import { at, runOf } from '../../helpers/check.ts';

describe('The agendas that can be practised', () => {
  it('are those of every live interview, and of sessions that are held otherwise, each once and adding up', () => {
    const { handbook } = runOf((files) => {
      Object.assign(at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1), {
        variant: 'frontend',
        minutes: 60,
      });
    });
    const agendas = agendasOf(handbook);
    const ids = agendas.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('pairing.45');
    expect(ids).toContain('pairing.frontend.60');
    expect(ids.filter((id) => id.startsWith('take-home'))).toEqual([]);
    for (const { minutes, boxes } of agendas) expect(boxes.reduce((sum, box) => sum + box.minutes, 0)).toBe(minutes);
  });
});
