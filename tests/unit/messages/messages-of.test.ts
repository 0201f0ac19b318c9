import { describe, expect, it } from 'vitest';
import { messagesOf, rolesWith } from '../../../src/handbook/messages/messages-of.ts';
import { placesOf } from '../../../src/handbook/messages/places-of.ts';
import { inviteDataOf } from '../../../src/handbook/messages/invite-data.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { runOf } from '../../helpers/check.ts';
import { entry } from '../../helpers/small-entry.ts';
import { messageOf, withMessage } from '../../helpers/small-message.ts';

const words = wordsFor('en');

describe('The messages of a role', () => {
  const { handbook } = runOf((files) => {
    withMessage()(files);
    const of = (title: string, fields: object) => {
      files.entries[`interviewer/messages/${title}`] = entry({
        title,
        summary: title,
        moment: 'after',
        subject: title,
        body: title,
        ...fields,
      });
    };
    of('after-loop', { stage: 'loop' });
    of('crew', { stage: 'loop', moment: 'invitation', to: 'interviewers' });
    of('first', { stage: 'application' });
    of('moved', { moment: 'rescheduling' });
    of('no', { moment: 'rejection' });
    files.entries['candidate/stages/unused'] = structuredClone(files.entries['candidate/stages/chat']!);
    of('elsewhere', { stage: 'unused' });
  });
  const role = handbook.roles[0]!;

  it('come stage by stage in the order of the process, and then those that are the same in all of them', () => {
    expect(messagesOf(handbook, role).map(({ id }) => id)).toEqual([
      'first',
      'design-day',
      'crew',
      'after-loop',
      'moved',
      'no',
    ]);
  });

  it('know the roles in which they are sent', () => {
    const roles = (id: string) =>
      rolesWith(
        handbook,
        handbook.messages.find((one) => one.id === id)!,
      );
    expect(roles('elsewhere')).toEqual([]);
    expect([roles('moved'), roles('first')].map((list) => list.map(({ id }) => id))).toEqual([
      ['engineer'],
      ['engineer'],
    ]);
  });

  it('say of each place who fills it in', () => {
    const message = messageOf({
      subject: '{{role_title}}',
      body: '{{schedule}} {{bring}} {{way}} {{role_title}}',
      asks: [{ name: 'bring', text: 'What to bring' }],
      links: [{ name: 'way', url: '/way/' }],
    });
    expect(placesOf(message, words.messages).map(({ name, by }) => [name, by])).toEqual([
      ['role_title', 'handbook'],
      ['schedule', 'tracked'],
      ['bring', 'person'],
      ['way', 'link'],
    ]);
  });

  it('are filled in for one candidate from what the form knows of the role', () => {
    const data = inviteDataOf(handbook, words, role);
    expect(data).toMatchObject({ role: 'engineer', plan: 'https://jobs.example/plan/' });
    expect(data.sessions.map(({ id, step, minutes }) => [id, step, minutes])).toEqual([
      ['task', 'loop', 0],
      ['pairing', 'loop', 45],
      ['design', 'loop', 60],
      ['chat', 'chat', 30],
    ]);
    expect(data.sessions[1]).toMatchObject({ seats: ['leads', 'observes'], variants: ['Frontend'], breakAfter: 15 });
    expect(data.sessions[2]!.seats).toEqual(['joins', 'joins']);
  });
});
