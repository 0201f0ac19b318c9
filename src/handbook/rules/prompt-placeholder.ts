import { suggestion } from '../suggest.ts';
import { defineRule, type Finding, type RuleContext } from './types.ts';

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
export const promptPlaceholder = defineRule({
  id: 'prompt-placeholder',
  severity: 'error',
  group: 'facts',
  bad: 'template: "Role: {{role_titel}}" with the placeholder role_title',
  good: 'template: "Role: {{role_title}}" with the placeholder role_title',
  check,
});
