import { PROMPT_FACTS, type PromptSubject } from '../prompts/facts.ts';
import { looseBraces, placesIn } from '../text/places.ts';
import { defineRule, type Finding, type RuleContext, type Said } from './types.ts';

interface Says {
  /** A name in the template of a prompt that is none of its placeholders. */
  unlisted: (name: string, prompt: string, placeholders: readonly string[]) => Said;
  unused: (name: string, prompt: string) => Said;
  twice: (name: string, prompt: string) => Said;
  /** Braces in a template that are none of a placeholder, as they stand there. */
  loose: (written: string, prompt: string) => Said;
  /** A placeholder that is to be filled from what the handbook does not know of such a subject. */
  notKnown: (name: string, from: string, subject: PromptSubject, known: readonly string[]) => Said;
}

function check({ handbook }: RuleContext, say: Says): Finding[] {
  return handbook.prompts.flatMap(({ title, interviewer: prompt, sources }): Finding[] => {
    if (!prompt) return [];
    const { file } = sources.interviewer!;
    const used = placesIn(prompt.template);
    const names = prompt.placeholders.map((placeholder) => placeholder.name);
    return [
      ...used
        .filter((name) => !names.includes(name))
        .map((name) => ({
          file,
          place: { path: ['template'], on: 'key' as const },
          ...say.unlisted(name, title, names),
        })),
      ...names.flatMap((name, index) =>
        names.indexOf(name) < index
          ? { file, place: { path: ['placeholders', index, 'name'] }, ...say.twice(name, title) }
          : [],
      ),
      ...looseBraces(prompt.template).map((written) => ({
        file,
        place: { path: ['template'], on: 'key' as const },
        ...say.loose(written, title),
      })),
      ...names.flatMap((name, index) =>
        used.includes(name) || names.indexOf(name) < index
          ? []
          : { file, place: { path: ['placeholders', index] }, ...say.unused(name, title) },
      ),
      ...prompt.placeholders.flatMap(({ name, from }, index) => {
        const known: readonly string[] = PROMPT_FACTS[prompt.for];
        return from === undefined || known.includes(from)
          ? []
          : { file, place: { path: ['placeholders', index, 'from'] }, ...say.notKnown(name, from, prompt.for, known) };
      }),
    ];
  });
}

/** A prompt whose template and placeholders do not match. */
export const promptPlaceholder = defineRule({
  id: 'prompt-placeholder',
  severity: 'error',
  group: 'facts',
  bad: [
    {
      file: 'interviewer/prompts/role-questions.mdx',
      fields: `placeholders: [{ name: role_title, text: The title of the role. }]
template: Write questions for {{role_titel}}.`,
    },
  ],
  good: [
    {
      file: 'interviewer/prompts/role-questions.mdx',
      fields: `placeholders: [{ name: role_title, text: The title of the role. }]
template: Write questions for {{role_title}}.`,
    },
  ],
  check,
});
