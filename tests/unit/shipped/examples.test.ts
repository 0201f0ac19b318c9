import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { showingInterview } from '../../../src/handbook/showing.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { RUNS } from '../../helpers/run-apart.ts';

const { handbook } = loadHandbook(join(import.meta.dirname, '../../../src/content'), 'candidate');
const { workedExamples = [], practiceTasks = [], interviewTypes = [] } = handbook ?? {};

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd());

describe('A worked example', () => {
  const contents = workedExamples.flatMap(({ id, candidate: { moments } }) =>
    moments.flatMap((moment) => [
      { name: `${id}: ${moment.id}`, ...moment },
      ...Object.entries(moment.ways ?? {}).map(([way, content]) => ({
        name: `${id}: ${moment.id}, ${way}`,
        ...content,
      })),
    ]),
  );

  it('has code that prints what it says, wherever it says so', () => {
    const programs = contents.filter(({ code }) => code?.prints !== undefined);
    expect(programs.length).toBeGreaterThan(5);
    for (const { name, code } of programs) {
      const run = RUNS[code!.language];
      expect(run, `${name}: nothing here runs ${code!.language}; leave out what it prints`).toBeDefined();
      expect(lines(run!(code!.text)), name).toEqual(lines(code!.prints!));
    }
  });

  it('has sums that come out, within a twentieth', () => {
    const sums = contents.flatMap(({ name, sums: own }) =>
      own.map((sum) => ({ name: `${name}: ${sum.what}`, ...sum })),
    );
    expect(sums.length).toBeGreaterThan(20);
    const inJs = sums.map(({ name, sum }) => {
      const plain = sum.replaceAll(',', '').replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-');
      expect(plain, name).toMatch(/^[\d\s.()+*/-]+$/);
      return plain;
    });
    const { stdout } = spawnSync(process.execPath, ['--permission', '-p', `JSON.stringify([${inJs.join(',')}])`], {
      encoding: 'utf8',
      env: {},
    });
    const come = JSON.parse(stdout) as number[];
    sums.forEach(({ name, sum, result }, index) => {
      const said = Number(result.replaceAll(',', ''));
      expect(Math.abs(come[index]! - said) / said, `${name}: ${sum} is ${String(come[index])}`).toBeLessThan(0.05);
    });
  });

  it('shows at least three places where two ways part, and no drawing whose arrows cross a box', () => {
    const few = workedExamples.filter(({ candidate: { moments } }) => moments.filter(({ ways }) => ways).length < 3);
    expect(few.map(({ id }) => id)).toEqual([]);
    const crossed = contents.flatMap(({ name, drawing }) => {
      if (!drawing) return [];
      const at = (box: string) => drawing.boxes.find((own) => own.name === box)!;
      return drawing.arrows.flatMap(({ from, to }) => {
        const [a, b] = [at(from), at(to)];
        const [dx, dy] = [b.column - a.column, b.row - a.row];
        const between = drawing.boxes.filter((box) => {
          if (box === a || box === b) return false;
          const along = ((box.column - a.column) * dx + (box.row - a.row) * dy) / (dx * dx + dy * dy);
          const beside = Math.abs((box.column - a.column) * dy - (box.row - a.row) * dx) / Math.hypot(dx, dy);
          return along > 0 && along < 1 && beside < 0.35;
        });
        return between.map((box) => `${name}: ${from} to ${to} runs through ${box.name}`);
      });
    });
    expect(crossed).toEqual([]);
  });
});

describe('A practice task', () => {
  it('prints what it says, wherever code is followed by what it prints', () => {
    const programs = practiceTasks.flatMap(({ id, sources }) =>
      [
        ...sources.candidate!.body!.text.matchAll(/```(js|sql)\n((?:(?!```)[^])*)```\s*```text\n((?:(?!```)[^])*)```/g),
      ].map(([, language, code, prints]) => ({ id, language: language!, code: code!, prints: prints! })),
    );
    expect(programs.length).toBeGreaterThan(5);
    for (const { id, language, code, prints } of programs)
      expect(lines(RUNS[language]!(code)), id).toEqual(lines(prints));
  });
});

describe('An interview that assesses something', () => {
  it('has a scene to look at or something to practise', () => {
    const bare = interviewTypes.filter(({ id, candidate: { format } }) => {
      const { examples, tasks } = showingInterview(handbook!, id);
      return format !== 'informal' && examples.length + tasks.length === 0;
    });
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});
