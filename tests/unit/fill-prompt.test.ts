import { describe, expect, it } from 'vitest';
import { promptSchema } from '../../src/handbook/entities/prompts/schema.ts';
import { PROMPT_FACTS, type PromptSubject } from '../../src/handbook/prompts/facts.ts';
import { fillPrompt } from '../../src/handbook/prompts/fill-prompt.ts';
import { filledPrompts, promptSubjects } from '../../src/handbook/prompts/subjects.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { at, fieldsOf, runOf } from '../helpers/check.ts';
import { entry, kept } from '../helpers/small-entry.ts';

const words = wordsFor('en');

/** A prompt that takes everything from the handbook that it knows of a subject, and asks for one thing. */
const everything = (of: PromptSubject) =>
  promptSchema.parse({
    title: 'All that is known',
    summary: 'Every fact.',
    for: of,
    placeholders: [
      ...PROMPT_FACTS[of].map((from) => ({ name: from.replaceAll('-', '_'), text: `About ${from}.`, from })),
      { name: 'situations', text: 'What happened last year.' },
    ],
    template: [...PROMPT_FACTS[of], 'situations'].map((name) => `${name}: {{${name.replaceAll('-', '_')}}}`).join('\n'),
  });

const { handbook } = runOf();
const filled = (of: PromptSubject, path: string, from = handbook) =>
  fillPrompt(
    from,
    words,
    everything(of),
    promptSubjects(from, of).find((subject) => subject.path === path)!,
  );

describe('A prompt', () => {
  it('is filled for each interview that is rated, each session of a role, each stage, role and competency', () => {
    const paths = (of: PromptSubject) => promptSubjects(handbook, of).map(({ path }) => path);
    expect(paths('interview-type').sort()).toEqual([
      'design-talk',
      'engineer/design',
      'engineer/pairing',
      'engineer/task',
      'pairing',
      'take-home',
    ]);
    expect(paths('role')).toEqual(['engineer']);
    expect(paths('stage').sort()).toEqual(['application', 'chat', 'debrief', 'loop']);
    expect(filledPrompts(handbook).map(({ path }) => path)).toEqual([
      '/interviewer/prompts/role-questions/engineer.txt',
    ]);
  });

  it('has what the handbook knows of a session, and asks for what only a person knows', () => {
    const { text, asks } = filled('interview-type', 'engineer/design');
    expect(text.split('\n')).toEqual([
      'title: Design talk',
      'minutes-for-questions: 45',
      'question-count: 7',
      'role-and-level: Engineer (Mid-level)',
      'competencies: - System design (Main focus): What we mean by system design.',
      '- Communication (Also looked at): What we mean by communication.',
      'look-fors: - System design: Which requirement did they ask about first?',
      '- System design: Do they put numbers to what they propose?',
      '- System design: What did they say the design cannot do?',
      '- Communication: What changed after your objection?',
      'already-public: [already_public: About already-public.]',
      'asked-elsewhere: - Take-home',
      '- Pairing',
      'situations: [situations: What happened last year.]',
    ]);
    expect(asks.map(({ name }) => name)).toEqual(['already_public', 'situations']);
  });

  it('asks for the role and for what else is asked where it is for an interview that no role has named', () => {
    expect(filled('interview-type', 'design-talk').asks.map(({ name }) => name)).toEqual([
      'role_and_level',
      'already_public',
      'asked_elsewhere',
      'situations',
    ]);
    expect(filled('interview-type', 'pairing').text).toContain(
      'already-public: - Let us write one round of a game with two dice.',
    );
  });

  it('knows the stages on both sides of a stage', () => {
    const { text } = filled('stage', 'debrief');
    expect(text).toContain('asked-elsewhere: - Before it: Loop: To learn enough for the next step.');
    expect(text).toContain('- After it: Chat: To learn enough for the next step.');
  });

  it('never has a core question, an exercise, an anchor or a person in it', () => {
    const { handbook: planted } = runOf((files) => {
      const pairing = 'interviewer/interview-types/pairing';
      Object.assign(at(files, pairing, 'questions', 0), {
        ask: 'CANARY-ASK?',
        probes: ['CANARY-PROBE?'],
        evidence: 'CANARY-EVIDENCE.',
      });
      Object.assign(at(files, pairing, 'exercises', 0), {
        title: 'CANARY-EXERCISE',
        statement: 'CANARY-STATEMENT.',
        setUp: 'CANARY-SETUP.',
        hints: ['CANARY-HINT.'],
        extensions: ['CANARY-EXTENSION.'],
      });
      fieldsOf(files, pairing)['signals'] = [{ id: 'why', competency: 'communication', good: 'CANARY-SIGNAL.' }];
      const conduct = at(files, 'interviewer/roles/engineer', 'sessions', 0);
      conduct['note'] = 'CANARY-NOTE.';
      conduct['seats'] = [
        { id: 'lead', does: 'leads', who: 'CANARY-WHO' },
        { id: 'observer', does: 'observes' },
      ];
      (fieldsOf(files, 'interviewer/competencies/communication')['anchors'] as Record<string, string[]>)['4'] = [
        'CANARY-ANCHOR one.',
        'CANARY-ANCHOR two.',
      ];
      files.entries['interviewer/prompts/extra'] = entry({
        title: 'CANARY-PROMPT',
        summary: 'Another prompt.',
        ...kept,
        for: 'role',
        template: 'Write.',
      });
    });
    for (const of of ['interview-type', 'stage', 'role', 'competency'] as const) {
      const texts = promptSubjects(planted, of).map(({ path }) => filled(of, path, planted).text);
      expect(texts.length, of).toBeGreaterThan(0);
      // The positive control: what may go in is there.
      expect(texts.join('\n'), of).toMatch(/Design talk|Loop|Engineer|Communication/);
      expect(texts.join('\n').match(/CANARY-\w+|\S+@\S+/g), of).toBeNull();
    }
  });
});
