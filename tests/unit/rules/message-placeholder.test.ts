import { describe, expect, it } from 'vitest';
import { find } from '../../helpers/check.ts';
import type { Fields } from '../../helpers/small-entry.ts';
import { MESSAGE, withMessage } from '../../helpers/small-message.ts';

const found = (change: Fields) => find('message-placeholder', withMessage(change));
const messages = (change: Fields) => found(change).map(({ message }) => message);

describe('message-placeholder', () => {
  it('accepts what the handbook, the tracking system and a person fill in', () => {
    expect(
      found({
        subject: '{{candidate_first_name}}: {{stage_title}} as {{role_title}} at {{company_name}}',
        body: '{{sessions}} {{schedule}} {{bring}} {{way}}',
        asks: [{ name: 'bring', text: 'What to bring' }],
        links: [{ name: 'way', url: '/guides/accommodations/' }],
      }),
    ).toEqual([]);
  });

  it('reports a place that nobody fills in, with the nearest known name', () => {
    const [issue, ...others] = found({ body: 'Hello {{candidate_firstname}}.' });
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      severity: 'error',
      file: `${MESSAGE}.mdx`,
      place: { path: ['body'], on: 'key' },
      fix: 'Use one of the known names. What only a person can write stands under asks, with what to write; an address of a page stands under links.',
    });
    expect(issue!.message).toMatch(
      /^The message "The design day" has \{\{candidate_firstname\}\}, and nobody fills it in\. Did you mean "candidate_first_name"\? /,
    );
  });

  it('knows of a stage only where the message is about one, and of seats only for interviewers', () => {
    expect(messages({ stage: undefined, body: '{{days_to_hear_back}}' })).toEqual([
      expect.stringContaining('has {{days_to_hear_back}}, and nobody fills it in.'),
    ]);
    expect(messages({ body: '{{seats}}' })).toHaveLength(1);
    expect(messages({ to: 'interviewers', body: '{{seats}}' })).toEqual([]);
  });

  it('reports a place of the subject that may be empty', () => {
    expect(messages({ subject: 'Pay: {{pay_range}}' })).toEqual([
      'The subject of "The design day" has {{pay_range}}, which may be empty. Known: candidate_first_name, company_name, role_title, stage_title.',
    ]);
  });

  it('reports places of its own that stand nowhere, or have the name of another', () => {
    expect(
      messages({
        body: '{{bring}} {{schedule}}',
        asks: [
          { name: 'bring', text: 'What to bring' },
          { name: 'bring', text: 'The same' },
          { name: 'schedule', text: 'Hours' },
          { name: 'unused', text: 'Nothing' },
        ],
      }),
    ).toEqual([
      'The place "bring" of "The design day" has the name of another one.',
      'The place "schedule" of "The design day" has the name of another one.',
      'The place "unused" of "The design day" stands nowhere in it.',
    ]);
  });

  it.each(['{{role_title}', '{role_title}}', '{{'])('reports braces that are none of a place, %s', (written) => {
    expect(messages({ body: `As ${written}` })).toEqual([
      `The message "The design day" has ${written}, which is no place: one has two braces on each side.`,
    ]);
  });
});
