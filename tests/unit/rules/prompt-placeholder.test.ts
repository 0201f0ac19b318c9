import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';

describe('prompt-placeholder', () => {
  it('accepts the same names in both places', () => {
    expect(find('prompt-placeholder')).toEqual([]);
  });

  it('reports a name that stands in the template only', () => {
    expect(
      find('prompt-placeholder', (files) => {
        fieldsOf(files, 'interviewer/prompts/role-questions').template = 'For {{role_title}}: {{ role_titel }}';
      }),
    ).toEqual([
      {
        rule: 'prompt-placeholder',
        severity: 'error',
        file: 'interviewer/prompts/role-questions.mdx',
        place: { path: ['template'], on: 'key' },
        message:
          'The template of "Questions for a role" has {{role_titel}}, which is not under placeholders. Did you mean "role_title"? Known: role_title.',
        fix: 'Use one of the known names, or add it to placeholders with what to put there.',
      },
    ]);
  });

  it('reports a name that the template does not have', () => {
    expect(
      find('prompt-placeholder', (files) => {
        fieldsOf(files, 'interviewer/prompts/role-questions').template = 'Write questions.';
      }),
    ).toEqual([
      {
        rule: 'prompt-placeholder',
        severity: 'error',
        file: 'interviewer/prompts/role-questions.mdx',
        place: { path: ['placeholders', 0] },
        message: 'The placeholder "role_title" of "Questions for a role" stands nowhere in the template.',
        fix: 'Put {{role_title}} where it belongs in the template, or remove the placeholder.',
      },
    ]);
  });

  it('reports what the handbook does not know of such a subject, and accepts what it knows', () => {
    const from = (name: string) =>
      find('prompt-placeholder', (files) => {
        fieldsOf(files, 'interviewer/prompts/role-questions').placeholders = [
          { name: 'role_title', text: 'The title of the role.', from: name },
        ];
      });
    expect(from('title')).toEqual([]);
    expect(from('look-fors')).toEqual([
      {
        rule: 'prompt-placeholder',
        severity: 'error',
        file: 'interviewer/prompts/role-questions.mdx',
        place: { path: ['placeholders', 0, 'from'] },
        message:
          'The placeholder "role_title" takes "look-fors" from the handbook, which does not know it of a role. Known: competencies, depth, sessions, title, told-to-candidates.',
        fix: 'Name one of those, or remove from, so that whoever uses the prompt is asked for it.',
      },
    ]);
  });

  it('reports a placeholder that is listed twice, once', () => {
    const name = { name: 'role_title', text: 'The title of the role.' };
    const found = find('prompt-placeholder', (files) => {
      fieldsOf(files, 'interviewer/prompts/role-questions').placeholders = [name, { ...name, text: 'Its level.' }];
    });
    expect(found.map(({ place, message }) => ({ place, message }))).toEqual([
      {
        place: { path: ['placeholders', 1, 'name'] },
        message: 'The placeholder "role_title" of "Questions for a role" is listed twice.',
      },
    ]);
  });

  it.each([
    ['{{role_title}} at {{role_title}', '{{role_title}'],
    ['{{role_title}} at {role_title}}', '{role_title}}'],
    ['{{role_title}} at {{', '{{'],
    ['{{role_title}} and { one: {two}} }', '{two}}'],
  ])('reports braces that are none of a placeholder, %s', (template, written) => {
    const found = find('prompt-placeholder', (files) => {
      fieldsOf(files, 'interviewer/prompts/role-questions').template = template;
    });
    expect(found.map(({ message }) => message)).toEqual([
      `The template of "Questions for a role" has ${written}, which is no placeholder: one has two braces on each side.`,
    ]);
  });

  it('accepts single braces', () => {
    expect(
      find('prompt-placeholder', (files) => {
        fieldsOf(files, 'interviewer/prompts/role-questions').template =
          'For {{role_title}}: answer as {"a": {"b": 1}}.';
      }),
    ).toEqual([]);
  });
});
