import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../../src/handbook/coverage.ts';
import { itemsOf, parted } from '../../../src/handbook/preparation.ts';
import { questionsFor } from '../../../src/handbook/questions.ts';
import { sessionPath } from '../../../src/handbook/routes.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { formatOf } from '../../../src/words/format.ts';
import {
  attribute,
  elementsOf,
  firstFactsOf,
  hasClass,
  pageAt,
  redirectsOf,
  textOf,
} from '../../helpers/site-pages.ts';
import { testSites } from '../../helpers/site-shared.ts';

/* What the pages of the handbook that is shipped say. What they are made of is tested on the fixture. */

const { content, candidate, interviewer } = testSites().real;
const { handbook } = loadHandbook(content, 'interviewer');
const { company, roles, questionsToAsk, interviewTypes } = handbook!;
const mainOf = (address: string) => elementsOf(pageAt(candidate, address), 'main')[0]!;
const partOf = (address: string, id: string) =>
  elementsOf(mainOf(address), 'section').find((own) => attribute(own, 'aria-labelledby') === id)!;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('The handbook as shipped', () => {
  it('leads on from every old name of the documents it was made from', () => {
    expect(Object.keys(redirectsOf(candidate)).length).toBeGreaterThan(20);
  });

  it('says once whom to ask where we give no answer, and not below each question', () => {
    const said = textOf(mainOf('/questions-to-ask/')).split(company.promises.unanswered!).length - 1;
    expect(questionsToAsk.length).toBeGreaterThan(20);
    expect(said).toBe(1);
  });

  it('has three questions for each session that somebody in the room can answer', () => {
    const sessions = roles.flatMap((role) => sessionsOf(role).map((session) => ({ role, session })));
    expect(sessions.length).toBeGreaterThan(80);
    for (const { role, session } of sessions) {
      const questions = questionsFor(handbook!, session);
      expect(questions, `${role.id} ${session.id}`).toHaveLength(3);
      const links = elementsOf(partOf(sessionPath(role.id, session.id), 'ask-us'), 'a').map((link) =>
        attribute(link, 'href'),
      );
      for (const { id } of questions) expect(links).toContain(`/questions-to-ask/#${id}`);
    }
  });

  it('says of each session how much preparation is enough, among the first facts of its page', () => {
    const { duration } = formatOf('en');
    for (const role of roles)
      for (const session of sessionsOf(role)) {
        const enough = parted(itemsOf(session)).enough.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
        const address = sessionPath(role.id, session.id);
        expect(firstFactsOf(candidate, address), address).toContain(duration(enough));
      }
  });

  it('says on every page of an interview what happens after, who helps, and what to ask', () => {
    for (const { id } of interviewTypes) {
      const parts = elementsOf(pageAt(candidate, `/interviews/${id}/`), 'h2').map((part) => attribute(part, 'id'));
      expect(parts, id).toEqual(
        expect.arrayContaining(['assessed', 'ai-assistants', 'asks-of-you', 'after', 'ask-us']),
      );
    }
  });
});

describe('The kit of the pairing exercise', () => {
  it('has what an interviewer of a variant needs: its agenda, its competencies and their anchors', () => {
    const { variants } = interviewTypes.find(({ id }) => id === 'pairing-exercise')!.candidate;
    const kit = pageAt(interviewer, '/interviewer/interviews/pairing-exercise/');
    const watched = elementsOf(kit).filter((element) => hasClass(element, 'watched'));
    for (const one of watched)
      expect(elementsOf(one).filter((element) => hasClass(element, 'anchors'))).toHaveLength(1);
    const rated = watched.map((element) => attribute(elementsOf(element, 'a')[0]!, 'href'));
    for (const variant of variants) {
      const part = elementsOf(kit).find((element) => attribute(element, 'id') === `variant-${variant.id}`)!;
      for (const box of variant.agenda ?? []) expect(textOf(part), variant.id).toContain(box.title);
      for (const competency of [...(variant.assesses?.primary ?? []), ...(variant.assesses?.secondary ?? [])]) {
        const address = `/interviewer/competencies/${competency}/`;
        expect(rated, variant.id).toContain(address);
        expect(elementsOf(part, 'a').map((link) => attribute(link, 'href'))).toContain(address);
      }
    }
    expect(variants.length).toBeGreaterThan(2);
    const codeQuality = watched.find((element) => textOf(element).includes('Code quality'))!;
    expect(textOf(codeQuality)).toContain('Rated in: API client, Frontend (60 minutes), and Frontend (90 minutes).');
  });
});

describe('The mid-level backend loop', () => {
  it('has the times that the handbook promises, in the data and on both pages', () => {
    interface Totals {
      totals: object;
    }
    const data = JSON.parse(readFileSync(join(candidate, 'handbook.json'), 'utf8')) as {
      roles: (Totals & { id: string; process: (Totals & { stage: string })[] })[];
    };
    const role = data.roles.find(({ id }) => id === 'mid-level-backend-engineer')!;
    const loop = role.process.find(({ stage }) => stage === 'interview-loop')!;
    expect(loop.totals).toMatchObject({ interviewMinutes: 210, calendarMinutes: 270 });
    expect(role.totals).toMatchObject({ interviewMinutes: 300, selfPacedMinutes: { min: 240, max: 360 } });
    for (const page of [
      pageAt(candidate, '/roles/mid-level-backend-engineer/'),
      pageAt(interviewer, '/interviewer/roles/mid-level-backend-engineer/'),
    ]) {
      const stages = elementsOf(page, 'li').filter((item) => hasClass(item, 'timeline-stage'));
      expect(stages.map((item) => squeezed(textOf(item)))).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Interview loop 3 hr 30 min, 4 hr 30 min on the calendar/)]),
      );
    }
  });
});

describe('The pages of pairing sessions', () => {
  const own = (role: string) => textOf(pageAt(candidate, `/roles/${role}/pairing/`));

  it('have what their own variant asks for, and nothing of another', () => {
    expect(own('frontend-engineer')).toContain('set of tabs in React');
    expect(own('release-engineer')).toContain('The package, as we deliver it');
    for (const role of ['frontend-engineer', 'software-engineer', 'cloud-operations-engineer'])
      expect(own(role), role).not.toContain('The package, as we deliver it');
    expect(own('release-engineer')).not.toContain('React');
  });
});
