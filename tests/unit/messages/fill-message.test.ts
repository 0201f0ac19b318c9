import { describe, expect, it } from 'vitest';
import { messageFacts } from '../../../src/handbook/messages/facts.ts';
import { fillMessage, type Segment } from '../../../src/handbook/messages/fill-message.ts';
import { trackedPlaces } from '../../../src/handbook/messages/tracked-places.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { at, fieldsOf, runOf } from '../../helpers/check.ts';
import type { Fields } from '../../helpers/small-entry.ts';
import type { HandbookFiles } from '../../helpers/small-handbook.ts';
import { messageOf } from '../../helpers/small-message.ts';

const words = wordsFor('en');
const textOf = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

function filled(change: Fields, edit?: (files: HandbookFiles) => void, own = {}) {
  const { handbook } = runOf(edit);
  const message = messageOf(change);
  const role = handbook.roles[0]!;
  const step = role.process.find(({ stage }) => stage.id === message.stage);
  return fillMessage(message, {
    facts: messageFacts(handbook, words, role, step),
    tracked: trackedPlaces(own, words.messages.tracked),
    url: handbook.company.url,
  });
}

describe('A message', () => {
  it('has what the handbook knows in its places, and says of the others who fills them in', () => {
    const { subject, body } = filled({});
    expect(textOf(subject)).toBe('Your day as Engineer');
    expect(textOf(body)).toBe('Hello [Candidate’s first name],\n\nYou hear from us within 5 working days.');
    expect(body.filter(({ open }) => open)).toEqual([
      { text: '[Candidate’s first name]', place: 'candidate_first_name', open: true },
    ]);
  });

  it('takes the days from the stage, and from the company where that states none', () => {
    const days = (edit: (files: HandbookFiles) => void) =>
      textOf(filled({ body: 'Within {{days_to_hear_back}}.' }, edit).body);
    expect(
      days((files) => {
        at(files, 'candidate/stages/loop', 'hearBack')['days'] = 1;
      }),
    ).toBe('Within 1 working day.');
    expect(
      days((files) => {
        delete fieldsOf(files, 'candidate/stages/loop')['hearBack'];
      }),
    ).toBe('Within 5 working days.');
  });

  it('leaves a line out that has a place for what nobody states, and one empty line with it', () => {
    const body = 'First.\n\nPay: {{pay_range}}\n\nVisa: {{visa}}\nLast.';
    expect(textOf(filled({ body }).body)).toBe('First.\n\nLast.');
    expect(
      textOf(
        filled({ body }, (files) => {
          fieldsOf(files, 'candidate/roles/engineer')['payRange'] = '60 to 70';
        }).body,
      ),
    ).toBe('First.\n\nPay: 60 to 70\n\nLast.');
  });

  it('links to pages of the candidates’ site by their whole addresses, below its base path', () => {
    const edit = (files: HandbookFiles) => {
      files.company['url'] = 'https://jobs.example/hiring/';
    };
    const links = [{ name: 'guide', url: '/guides/accommodations/' }];
    expect(textOf(filled({ body: '{{role_link}} {{plan_link}} {{guide}}', links }, edit).body)).toBe(
      'https://jobs.example/hiring/roles/engineer/ https://jobs.example/hiring/plan/#role=engineer https://jobs.example/hiring/guides/accommodations/',
    );
  });

  it('lists the sessions of its stage with how long they take, and seats with kits for interviewers', () => {
    expect(textOf(filled({ body: '{{sessions}}' }).body)).toBe(
      [
        '- Take-home, 2–4 hours on your own: https://jobs.example/roles/engineer/task/',
        '- Pairing, 45 minutes: https://jobs.example/roles/engineer/pairing/',
        '- Design talk, 60 minutes: https://jobs.example/roles/engineer/design/',
      ].join('\n'),
    );
    expect(textOf(filled({ to: 'interviewers', body: '{{seats}}' }).body).split('\n')[0]).toBe(
      '- Pairing, 45 minutes, 1 person to lead and 1 person to observe: [address of this site]/interviewer/roles/engineer/pairing/',
    );
  });

  it('has the placeholders of the tracking system where the company names them', () => {
    const { body } = filled({ body: '{{candidate_first_name}} {{schedule}}' }, undefined, {
      candidate_first_name: '%FIRST%',
    });
    expect(textOf(body)).toBe('%FIRST% [Dates and times, with the first names of the interviewers]');
  });

  it('says in brackets what a person writes, and keeps a value that looks like a place', () => {
    const { body } = filled(
      { body: '{{worked}} at {{company_name}}', asks: [{ name: 'worked', text: 'What worked' }] },
      (files) => {
        files.company['name'] = '{{seats}}';
      },
    );
    expect(textOf(body)).toBe('[What worked] at {{seats}}');
  });
});
