import { suggestion } from '../suggest.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

function check({ handbook }: RuleContext): Finding[] {
  return handbook.prompts.flatMap(({ title, interviewer: prompt, sources }): Finding[] => {
    if (!prompt) return [];
    const { file } = sources.interviewer!;
    const used = new Set([...prompt.template.matchAll(PLACEHOLDER)].map((match) => match[1]!.trim()));
    const names = prompt.placeholders.map((placeholder) => placeholder.name);
    return [
      ...[...used]
        .filter((name) => !names.includes(name))
        .map((name) => ({
          file,
          place: { path: ['template'], on: 'key' as const },
          message: `The template of "${title}" has {{${name}}}, which is not under placeholders. ${suggestion(name, names, 'placeholder')}`,
          fix: `${names.length === 0 ? 'Add' : 'Use one of the known names, or add'} it to placeholders with what to put there.`,
        })),
      ...names.flatMap((name, index) =>
        used.has(name)
          ? []
          : {
              file,
              place: { path: ['placeholders', index] },
              message: `The placeholder "${name}" of "${title}" stands nowhere in the template.`,
              fix: `Put {{${name}}} where it belongs in the template, or remove the placeholder.`,
            },
      ),
    ];
  });
}

/** A prompt whose template and placeholders do not match. */
export const promptPlaceholder = {
  id: 'prompt-placeholder',
  severity: 'error',
  group: 'facts',
  what: 'Every placeholder of a prompt stands in its template, and the template has no other.',
  why: 'A placeholder that nobody fills goes to the assistant as it is, and the answer is about nothing.',
  fix: 'Write the same names in both places.',
  bad: 'template: "Role: {{role_titel}}" with the placeholder role_title',
  good: 'template: "Role: {{role_title}}" with the placeholder role_title',
  check,
} satisfies Rule;
