import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/load/read-text.ts';
import { temporaryFolder } from '../../helpers/content-folder.ts';

const path = join(temporaryFolder('text'), 'entry.mdx');

function read(text: string) {
  writeFileSync(path, text);
  return readText(path);
}

describe('a merge conflict left in a file', () => {
  it.each([
    ['<<<<<<< HEAD', '<<<<<<<'],
    ['||||||| base', '|||||||'],
    ['=======', '======='],
    ['>>>>>>> feature', '>>>>>>>'],
  ])('is found by %s, in code and at the end of the file', (line, mark) => {
    const problem = {
      column: 1,
      message: `There is a merge conflict left in the file: this line is ${mark}, which git wrote.`,
      fix: 'Keep the text that is right, and remove the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>. To show such a line in code, put a space before it.',
    };
    expect(read(`Text.\n\n${line}\n\nMore.\n`)).toEqual({ problem: { line: 3, ...problem } });
    expect(read(`\`\`\`sh\n${line}\n\`\`\`\n`)).toEqual({ problem: { line: 2, ...problem } });
    expect(read(`Text.\r\n${line}`)).toEqual({ problem: { line: 2, ...problem } });
  });

  it('is none where a line is longer, shorter or indented', () => {
    const text = '======\n========\n <<<<<<< HEAD\n>>>>>> x\n|||||||x\n';
    expect(read(text)).toEqual({ text });
  });
});
