import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { RUNS } from '../../helpers/run-apart.ts';

interface Block {
  where: string;
  language: string;
  text: string;
}

/** The blocks of code between lines of ```, in the order in which they stand. */
function blocksOf(exercise: string, markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\S*)\n(.*?)^```/gms)].map(([, language, text]) => ({
    where: `${exercise}: ${text!.split('\n', 1)[0]!}`,
    language: language!,
    text: text!,
  }));
}

// A company may keep its interviewers' side elsewhere: then nothing is left to run here.
const content = join(import.meta.dirname, '../../../src/content');
const exercises = (loadHandbook(content, 'interviewer').handbook?.interviewTypes ?? []).flatMap(({ id, interviewer }) =>
  (interviewer?.exercises ?? []).map((exercise) => {
    const name = `${id}/${exercise.id}`;
    return { name, blocks: blocksOf(name, `${exercise.statement}\n\n${exercise.setUp}`) };
  }),
);
const all = exercises.flatMap(({ blocks }) => blocks);
const written = (...languages: string[]) => all.filter(({ language }) => languages.includes(language));

const python = spawnSync('python3', ['--version']).status === 0;

describe('In the exercises as shipped', () => {
  it('code says in which language it is written', () => {
    const code = /^(?:import |export |const |def |class |#!|\{"|(?:create table|insert into|select|with) )/i;
    const broken = /^\{.*,\n$/s;
    const untagged = all.filter(({ language, text }) => language === '' && code.test(text) && !broken.test(text));
    expect(untagged.map(({ where }) => where)).toEqual([]);
  });

  it.each(exercises.filter(({ blocks }) => blocks.some(({ language }) => language === 'sql')))(
    '$name runs, and gives the rows it prints',
    ({ blocks }) => {
      let before = '';
      blocks.forEach(({ language, text }, index) => {
        const next = blocks[index + 1];
        if (language !== 'sql') return;
        if (next?.language === 'output') expect(RUNS['sql']!(before + text)).toBe(next.text);
        else before += `${text}\n;\n`;
      });
      expect(blocks.some(({ language }) => language === 'output')).toBe(true);
    },
  );

  it('JavaScript and TypeScript can be parsed', () => {
    const faults = written('js', 'ts').flatMap(({ where, text }) =>
      ts
        .transpileModule(text, { reportDiagnostics: true, compilerOptions: { module: ts.ModuleKind.ESNext } })
        .diagnostics!.map(({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    );
    expect(faults).toEqual([]);
  });

  it('JSON can be parsed, line by line', () => {
    for (const { where, text } of written('json')) {
      for (const line of text.trim().split('\n')) expect(() => void JSON.parse(line), where).not.toThrow();
    }
  });

  it.skipIf(!python)(
    'Python can be parsed (where there is a python3)',
    () => {
      const program = 'import ast, json, sys\nfor where, text in json.load(sys.stdin):\n    ast.parse(text, where)';
      const input = JSON.stringify(written('python').map(({ where, text }) => [where, text]));
      const { status, stderr } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' });
      expect(status, stderr).toBe(0);
    },
    60_000,
  );
});
