import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { questionsFor } from '../../src/handbook/questions.ts';
import { sessionPath } from '../../src/handbook/routes.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { attribute, elementsOf, pageAt, textOf } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

const { real, fixture } = testSites();
const mainOf = (site: string, address: string) => elementsOf(pageAt(site, address), 'main')[0]!;
const partOf = (site: string, address: string, id: string) =>
  elementsOf(mainOf(site, address), 'section').find((own) => attribute(own, 'aria-labelledby') === id);

describe('The page of questions to ask us', () => {
  it('has a short list for whoever has one, and says of each question whom to ask and what to find out before', () => {
    const first = partOf(fixture.candidate, '/questions-to-ask/', 'first-engineer')!;
    expect(textOf(first)).toContain('Who reads a change before it goes out?');
    expect(textOf(first)).not.toContain('When does nobody expect an answer?');
    expect(partOf(fixture.candidate, '/questions-to-ask/', 'first-manager')).toBeUndefined();
    const text = textOf(mainOf(fixture.candidate, '/questions-to-ask/'));
    expect(text).toContain('Ask the hiring manager.');
    expect(text).toContain('Whether the windows are dark at eight.');
  });

  it('says once whom to ask where we give no answer, and not below each question', () => {
    const { company, questionsToAsk } = loadHandbook(real.content, 'candidate').handbook!;
    const said = textOf(mainOf(real.candidate, '/questions-to-ask/')).split(company.promises.unanswered!).length - 1;
    expect(questionsToAsk.length).toBeGreaterThan(20);
    expect(said).toBe(1);
  });
});

describe('The questions on the page of a session', () => {
  it('are three that somebody in the room can answer, wherever it is said who is there', () => {
    const { handbook } = loadHandbook(real.content, 'candidate');
    const sessions = handbook!.roles.flatMap((role) => sessionsOf(role).map((session) => ({ role, session })));
    expect(sessions.length).toBeGreaterThan(80);
    for (const { role, session } of sessions) {
      const questions = questionsFor(handbook!, session);
      expect(questions, `${role.id} ${session.id}`).toHaveLength(3);
      const links = elementsOf(partOf(real.candidate, sessionPath(role.id, session.id), 'ask-us')!, 'a').map((link) =>
        attribute(link, 'href'),
      );
      for (const { id } of questions) expect(links).toContain(`/questions-to-ask/#${id}`);
    }
  });

  it('follow who is in it, and not only its interview', () => {
    const text = textOf(partOf(fixture.candidate, '/roles/workshop-engineer/bench/', 'ask-us')!);
    expect(text).toContain('When does nobody expect an answer?');
    expect(text).toContain('Who reads a change before it goes out?');
  });

  it('are asked for by their ids from one file', () => {
    const file = JSON.parse(readFileSync(join(fixture.candidate, 'questions-to-ask/questions.json'), 'utf8')) as object;
    expect(file).toEqual({
      'quiet-hours': 'When does nobody expect an answer?',
      'review-habits': 'Who reads a change before it goes out?',
    });
  });
});

describe('The page on which candidates practise', () => {
  it('has a box for each number of points of each row, and leads from a row to its competency and its tasks', () => {
    const main = mainOf(fixture.candidate, '/practice/');
    const boxes = elementsOf(main, 'input').filter((input) => attribute(input, 'type') === 'radio');
    expect(boxes.map((box) => `${attribute(box, 'name')!} ${attribute(box, 'value')!}`)).toEqual(
      ['aloud', 'tidy'].flatMap((name) => [0, 1, 2].map((points) => `${name} ${String(points)}`)),
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
