import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, elementsOf, pageAt, textOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

const { fixture } = testSites();
const mainOf = (site: string, address: string) => elementsOf(pageAt(site, address), 'main')[0]!;
const partOf = (site: string, address: string, id: string) =>
  elementsOf(mainOf(site, address), 'section').find((own) => attribute(own, 'aria-labelledby') === id);

describe('The page of questions to ask us', () => {
  it('has a short list for whoever has one, and says of each question whom to ask and what to find out before', () => {
    const first = partOf(fixture.candidate, '/questions-to-ask/', 'first-engineer')!;
    expect(textOf(first)).toContain('Who reads a change before it goes out?');
    expect(textOf(first)).not.toContain('When does nobody expect an answer?');
    expect(partOf(fixture.candidate, '/questions-to-ask/', 'first-leader')).toBeUndefined();
    const text = textOf(mainOf(fixture.candidate, '/questions-to-ask/'));
    expect(text).toContain('Ask the hiring manager.');
    expect(text).toContain('Whether the windows are dark at eight.');
  });
});

describe('The questions on the page of a session', () => {
  it('follow who is in it, and not only its interview', () => {
    const text = textOf(partOf(fixture.candidate, '/roles/workshop-engineer/bench/', 'ask-us')!);
    expect(text).toContain('When does nobody expect an answer?');
    expect(text).toContain('Who reads a change before it goes out?');
  });

  it('are asked for by their ids from one file', () => {
    const file = JSON.parse(readFileSync(join(fixture.candidate, 'questions-to-ask/questions.json'), 'utf8')) as object;
    expect(file).toEqual({
      'first-winter': 'What did the last newcomer do in their first winter?',
      'flour-day': 'On which day does the flour come?',
      'last-leaver': 'Why did the last one leave the river?',
      'quiet-hours': 'When does nobody expect an answer?',
      'review-habits': 'Who reads a change before it goes out?',
      'who-mends': 'Who mends what broke at night?',
    });
  });
});

describe('The page on which candidates practise', () => {
  it('has a box for each number of points of each row, and leads from a row to its competency and its tasks', () => {
    const main = mainOf(fixture.candidate, '/practice/');
    const boxes = elementsOf(main, 'input').filter((input) => attribute(input, 'type') === 'radio');
    expect(boxes.map((box) => `${attribute(box, 'name')!} ${attribute(box, 'value')!}`)).toEqual(
      ['aloud', 'tidy', 'joints'].flatMap((name) => [0, 1, 2].map((points) => `${name} ${String(points)}`)),
    );
    const next = elementsOf(main, 'div').find((own) => attribute(own, 'data-next') === 'tidy')!;
    const links = elementsOf(next, 'a').map((link) =>
      attribute(link, 'href')!.replace(/^.*(?=\/(?:practice|comp))/, ''),
    );
    expect(links).toEqual(['/practice-tasks/wax-a-runner/', '/competencies/craft/']);
    const without = elementsOf(main, 'div').find((own) => attribute(own, 'data-next') === 'aloud')!;
    expect(elementsOf(without, 'a')).toHaveLength(1);
  });

  it('has a timer for every agenda', () => {
    const options = elementsOf(mainOf(fixture.candidate, '/practice/'), 'option').map((option) =>
      attribute(option, 'value'),
    );
    expect(options).toContain('bench-exercise.outdoor.60');
  });
});
