import { describe, expect, it } from 'vitest';
import { fieldsOf, find } from '../../helpers/check.ts';
import { MESSAGE, withMessage } from '../../helpers/small-message.ts';

const QUESTION = 'Traffic is ten times as high on Monday. What breaks first?';

describe('kit-in-messages', () => {
  it('accepts a message that gives nothing away', () => {
    expect(find('kit-in-messages', withMessage())).toEqual([]);
  });

  it('reports a core question in a message to a candidate', () => {
    expect(find('kit-in-messages', withMessage({ body: `You will be asked: ${QUESTION}` }))).toEqual([
      {
        rule: 'kit-in-messages',
        severity: 'error',
        file: `${MESSAGE}.mdx`,
        place: { path: ['body'], on: 'key' },
        message: `100% of a core question ("${QUESTION}", in interviewer/interview-types/design-talk.mdx) stands in this message to candidates.`,
        fix: 'Leave it out, or replace the core question.',
      },
    ]);
  });

  it('reports an exercise by its name, and no word that contains it', () => {
    const named = (body: string) =>
      find('kit-in-messages', (files) => {
        const [exercise] = fieldsOf(files, 'interviewer/interview-types/pairing')['exercises'] as { title: string }[];
        exercise!.title = 'Shelf';
        withMessage({ body })(files);
      }).map(({ message }) => message);
    expect(named('You will work on Shelf.')).toEqual([
      'This message to candidates names the exercise "Shelf" of "Pairing".',
    ]);
    expect(named('Shelfware is no topic, and neither is a shelf.')).toEqual([]);
  });

  it('reports a link to a page of interviewers', () => {
    const links = [{ name: 'kit', url: '/interviewer/interview-types/pairing/' }];
    expect(find('kit-in-messages', withMessage({ body: '{{kit}}', links })).map(({ place }) => place)).toEqual([
      { path: ['links', 0, 'url'] },
    ]);
  });

  it('reports one on the interviewers’ site at an address of its own', () => {
    const url = 'https://inside.example/interviewer/interview-types/pairing/';
    const places = (interviewerUrl?: string) =>
      find('kit-in-messages', (files) => {
        files.company.interviewerUrl = interviewerUrl;
        withMessage({ body: '{{kit}}', links: [{ name: 'kit', url }] })(files);
      }).map(({ place }) => place);
    expect(places('https://inside.example/')).toEqual([{ path: ['links', 0, 'url'] }]);
    expect(places()).toEqual([]);
  });

  it('is silent about messages to interviewers', () => {
    expect(find('kit-in-messages', withMessage({ to: 'interviewers', body: QUESTION }))).toEqual([]);
  });
});
