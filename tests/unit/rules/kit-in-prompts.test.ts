import { describe, expect, it } from 'vitest';
import { eachText, pathOf } from '../../../src/handbook/paths.ts';
import { PROMPT_FACTS } from '../../../src/handbook/prompts/facts.ts';
import { fillPrompt } from '../../../src/handbook/prompts/fill-prompt.ts';
import { promptTexts } from '../../../src/handbook/prompts/prompt-texts.ts';
import { filledPrompts } from '../../../src/handbook/prompts/subjects.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { at, fieldsOf, find, runOf } from '../../helpers/check.ts';
import { entry, kept } from '../../helpers/small-entry.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';

const QUESTION = 'Traffic is ten times as high on Monday. What breaks first?';
const STAGE = 'interviewer/stages/loop';

/** A prompt of each sort that takes all that the handbook knows. */
function withPrompts(files: HandbookFiles): void {
  for (const [of, facts] of Object.entries(PROMPT_FACTS))
    files.entries[`interviewer/prompts/all-of-${of}`] = entry({
      title: `All of ${of}`,
      summary: 'Every fact.',
      ...kept,
      for: of,
      placeholders: facts.map((from) => ({ name: from.replaceAll('-', '_'), text: `About the ${from}.`, from })),
      template: facts.map((from) => `{{${from.replaceAll('-', '_')}}}`).join('\n'),
    });
}

const PLACES: [string, string, (string | number)[], (files: HandbookFiles) => void][] = [
  [
    'a template',
    'interviewer/prompts/role-questions',
    ['template'],
    (files) => (fieldsOf(files, 'interviewer/prompts/role-questions')['template'] = `{{role_title}}: ${QUESTION}`),
  ],
  [
    'a placeholder',
    'interviewer/prompts/role-questions',
    ['placeholders', 0, 'text'],
    (files) => (at(files, 'interviewer/prompts/role-questions', 'placeholders', 0)['text'] = QUESTION),
  ],
  [
    'a look-for',
    'interviewer/interview-types/pairing',
    ['lookFor', 0, 'question'],
    (files) => (at(files, 'interviewer/interview-types/pairing', 'lookFor', 0)['question'] = QUESTION),
  ],
  [
    'a criterion',
    STAGE,
    ['criteria', 0, 'text'],
    (files) => (fieldsOf(files, STAGE)['criteria'] = [{ id: 'load', text: QUESTION }]),
  ],
  ['a decision rule', STAGE, ['decisionRule'], (files) => (fieldsOf(files, STAGE)['decisionRule'] = QUESTION)],
  [
    'what is confused with a competency',
    'interviewer/competencies/communication',
    ['confusedWith', 0, 'text'],
    (files) =>
      (fieldsOf(files, 'interviewer/competencies/communication')['confusedWith'] = [{ id: 'load', text: QUESTION }]),
  ],
];

describe('kit-in-prompts', () => {
  it('accepts prompts in other words', () => {
    expect(find('kit-in-prompts', withPrompts)).toEqual([]);
  });

  it.each(PLACES)('reports a core question in %s, where it stands', (_what, path, place, plant) => {
    const found = find('kit-in-prompts', (files) => {
      withPrompts(files);
      plant(files);
    });
    expect(found).toEqual([
      {
        rule: 'kit-in-prompts',
        severity: 'warning',
        file: `${path}.mdx`,
        place: { path: place },
        message: `100% of a core question ("${QUESTION}", in interviewer/interview-types/design-talk.mdx) stands here, and goes into prompts for assistants.`,
        fix: 'Write it in other words, or replace the core question: an assistant may keep what it is given.',
      },
    ]);
  });

  it('is silent about what no prompt takes', () => {
    const [, , , plant] = PLACES.find(([what]) => what === 'a criterion')!;
    expect(find('kit-in-prompts', plant)).toEqual([]);
  });

  it('looks at every text of interviewers that comes into a prompt', () => {
    const { handbook, input } = runOf((files) => {
      withPrompts(files);
      for (const [, , , plant] of PLACES) plant(files);
      fieldsOf(files, STAGE)['ends'] = [{ id: 'end', text: 'Nobody could say what they had done.' }];
    });
    const words = wordsFor('en');
    const filled = filledPrompts(handbook)
      .map(({ prompt, subject }) => fillPrompt(handbook, words, prompt.interviewer!, subject).text)
      .join('\n');
    const looked = promptTexts(handbook).map(({ source, path }) => `${source.file}: ${path.join('.')}`);
    const missed: string[] = [];
    let seen = 0;
    for (const { side, file, data } of input.sources) {
      if (side !== 'interviewer') continue;
      eachText(
        data,
        (key) => !['template', 'title', 'summary'].includes(key),
        (text, step) => {
          if (!text.includes(' ') || !filled.includes(text)) return;
          seen += 1;
          const place = `${file}: ${pathOf(step).join('.')}`;
          // The question itself stands where it was planted from.
          if (!looked.includes(place) && text !== QUESTION) missed.push(place);
        },
      );
    }
    expect(missed).toEqual([]);
    expect(seen).toBeGreaterThan(8);
  });
});
