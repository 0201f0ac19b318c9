import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { costOf, type Cost } from '../../src/handbook/cost.ts';
import { assessedOf } from '../../src/handbook/coverage.ts';
import { waysThrough } from '../../src/handbook/ways.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { reviewFactsOf } from '../../src/handbook/review/facts.ts';
import { limitsFrom } from '../../src/handbook/review/limits.ts';
import { review } from '../../src/handbook/review/review.ts';
import { loadHandbook } from '../../src/load/load-content.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { attribute, elementsOf, fileOfAddress, hasClass, readPage, textOf, type Node } from '../helpers/site-pages.ts';
import { testSites, type TestSites } from '../helpers/site-shared.ts';

let sites: TestSites;
beforeAll(() => {
  sites = testSites();
});

const words = wordsFor('en');
const NAMES = ['real', 'fixture'] as const;
const pageAt = (site: string, address: string) => readPage(site, fileOfAddress(address));
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The facts of a page, in the order in which they stand: labels recur. */
const factsOf = (page: Node) =>
  elementsOf(page, 'dl')
    .filter((list) => hasClass(list, 'facts'))
    .flatMap((list) => elementsOf(list, 'div'))
    .map((fact) => `${squeezed(textOf(elementsOf(fact, 'dt')[0]!))}: ${squeezed(textOf(elementsOf(fact, 'dd')[0]!))}`);

interface Data {
  company: { families: { id: string; title: string; competencies: string[] }[] };
  competencies: { id: string; title: string }[];
  roles: {
    id: string;
    title: string;
    family?: string;
    totals: { interviewMinutes: number; calendarMinutes: number; interviewerMinutes: number };
    least: { interviewMinutes: number; interviewerMinutes: number };
    process: {
      stage: string;
      totals: { interviewMinutes: number; calendarMinutes: number };
      least: { calendarMinutes: number };
      sessions: { id: string; interview: string }[];
    }[];
  }[];
}
const dataOf = (site: string) => JSON.parse(readFileSync(join(site, 'handbook.json'), 'utf8')) as Data;
const modelOf = (content: string): Handbook => loadHandbook(content, 'interviewer').handbook!;

/** What a role page says of its family, after the words of the family itself. */
const ofFamily = (page: Node) =>
  /That is what loops of this family stress\..*?(?= If you interview elsewhere too|$)/.exec(
    squeezed(textOf(page)),
  )?.[0];

describe.each(NAMES)('What a role page says of its family (%s)', (name) => {
  it('names all that the family stresses, and what this process does not look at as such', () => {
    const { candidate, content } = sites[name];
    const { roles, company, competencies } = dataOf(candidate);
    const model = new Map(modelOf(content).roles.map((role) => [role.id, role]));
    let told = 0;
    for (const { id, family: familyId } of roles) {
      const family = company.families.find((one) => one.id === familyId);
      if (!family) continue;
      const titles = (ids: string[]) => ids.map((one) => competencies.find((other) => other.id === one)!.title);
      const { none } = assessedOf(model.get(id)!, family.competencies);
      const text = ofFamily(pageAt(candidate, `/roles/${id}/`));
      const besides = words.rolePage.familyBesides(words.titles(titles(none)));
      expect(text?.includes(besides), id).toBe(none.length > 0);
      for (const title of titles(family.competencies.filter((one) => !none.includes(one))))
        expect(text, id).toContain(title);
      told += none.length;
    }
    if (name === 'real') expect(told).toBeGreaterThan(0);
  });
});

describe.each(NAMES)('The numbers of a role (%s)', (name) => {
  it('are those of handbook.json, on both sites', () => {
    const { candidate, interviewer } = sites[name];
    const { roles } = dataOf(candidate);
    expect(roles.length).toBeGreaterThan(0);
    for (const { id, totals, least, process } of roles) {
      const live = `Live interviews: ${words.range({ min: least.interviewMinutes, max: totals.interviewMinutes })}`;
      // Stages lie weeks apart: what a candidate keeps free is a day, and no sum.
      const longest = {
        min: Math.max(...process.map((step) => step.least.calendarMinutes)),
        max: Math.max(...process.map((step) => step.totals.calendarMinutes)),
      };
      const day = `Longest day, with breaks: ${words.range(longest)}`;
      const ours = { min: least.interviewerMinutes, max: totals.interviewerMinutes };
      expect(factsOf(pageAt(candidate, `/roles/${id}/`)), id).toEqual(expect.arrayContaining([live, day]));
      expect(factsOf(pageAt(candidate, `/roles/${id}/pack/`)), id).toEqual(expect.arrayContaining([live, day]));
      expect(factsOf(pageAt(interviewer, `/interviewer/roles/${id}/`)), id).toEqual(
        expect.arrayContaining([live, day, `In interviews: ${words.range(ours)}`]),
      );
    }
  });

  it('are those of the model that the command line reads', () => {
    const { content, interviewer } = sites[name];
    for (const role of modelOf(content).roles) {
      // The fixture's open stage costs nothing but its interviews.
      const [least, most] = [waysThrough(role).at(-1)!, waysThrough(role)[0]!].map(costOf) as [Cost, Cost];
      const said = (part: keyof Cost) => words.range({ min: least[part], max: most[part] });
      const facts = factsOf(pageAt(interviewer, `/interviewer/roles/${role.id}/`));
      expect(facts, role.id).toEqual(
        expect.arrayContaining([
          `In interviews: ${said('interviews')}`,
          `Preparation: ${said('preparation')}`,
          `Write-up: ${said('writeUp')}`,
          `In all: ${said('total')}`,
        ]),
      );
      // Where nobody says how long a debrief takes, nothing is said of it.
      const debrief = most.debrief > 0 ? [`Debrief: ${said('debrief')}`] : [];
      expect(
        facts.filter((fact) => fact.startsWith('Debrief: ')),
        role.id,
      ).toEqual(debrief);
    }
  });

  it('are the same where roles are compared', () => {
    const { interviewer } = sites[name];
    const { roles } = dataOf(interviewer);
    const table = elementsOf(pageAt(interviewer, '/interviewer/compare/'), 'table')[0]!;
    expect(
      elementsOf(table, 'th')
        .map((head) => attribute(head, 'data-role'))
        .filter(Boolean),
    ).toEqual(roles.map(({ id }) => id));
    const row = elementsOf(table, 'tr').find((item) => squeezed(textOf(item)).startsWith('Live interviews'))!;
    expect(elementsOf(row, 'td').map((cell) => squeezed(textOf(cell)))).toEqual(
      roles.map(({ totals, least }) => words.range({ min: least.interviewMinutes, max: totals.interviewMinutes })),
    );
  });
});

describe.each(NAMES)('The review of a loop (%s)', (name) => {
  it('stands on the page as it is computed, with the limits of checks.yaml', () => {
    const { content, interviewer } = sites[name];
    const { content: read, handbook } = loadHandbook(content, 'interviewer');
    const limits = limitsFrom(read.checks.thresholds);
    for (const role of handbook!.roles) {
      const page = pageAt(interviewer, `/interviewer/roles/${role.id}/`);
      const shown = elementsOf(page, 'li')
        .filter((item) => attribute(item, 'data-finding') !== undefined)
        .map((item) => ({ id: attribute(item, 'data-finding')!, text: squeezed(textOf(item, '')) }));
      const expected = review(role, reviewFactsOf(handbook!, role, limits), wordsFor('en').findings);
      expect(shown.map(({ id }) => id).sort(), role.id).toEqual(expected.map(({ id }) => id).sort());
      for (const { id, words: said } of expected)
        expect(shown.find((finding) => finding.id === id)!.text, id).toContain(squeezed(said));
    }
  });

  it('is on no page of the candidate site, and neither are its data', () => {
    const { candidate, interviewer } = sites[name];
    for (const file of ['coverage/index.html', 'coverage.csv', 'compare/index.html', 'sessions.json']) {
      expect(existsSync(join(interviewer, 'interviewer', file)), file).toBe(true);
      expect(existsSync(join(candidate, 'interviewer', file)), file).toBe(false);
    }
  });
});

describe.each(NAMES)('The coverage of all roles (%s)', (name) => {
  it('has headings for rows and columns, a caption, and says in words what a shape shows', () => {
    const { content, interviewer } = sites[name];
    const table = elementsOf(pageAt(interviewer, '/interviewer/coverage/'), 'table')[0]!;
    expect(elementsOf(table, 'caption').map((caption) => textOf(caption))).not.toEqual(['']);
    const [head, ...rows] = elementsOf(table, 'tr');
    // The first two columns name a competency and count its marks.
    const columns = elementsOf(head!, 'th').slice(2);
    expect([...new Set(elementsOf(head!, 'th').map((cell) => attribute(cell, 'scope')))]).toEqual(['col']);
    expect(rows.length).toBeGreaterThan(1);
    const rated = new Set(
      modelOf(content).roles.flatMap(({ process }) =>
        process.flatMap(({ sessions }) =>
          sessions.flatMap(({ type, assesses }) => assesses.primary.map((competency) => `${type.id} ${competency}`)),
        ),
      ),
    );
    const shown = rows.flatMap((row) => {
      expect(elementsOf(row, 'th').map((cell) => attribute(cell, 'scope'))).toEqual(['row']);
      const [count, ...cells] = elementsOf(row, 'td');
      const id = attribute(row, 'data-competency');
      if (id !== undefined) {
        const marks = cells.filter((cell) => squeezed(textOf(cell)) !== '').length;
        expect(Number(textOf(count!)), id).toBe(marks);
        const unassessed = elementsOf(row, 'strong').filter((said) => attribute(said, 'hidden') === undefined);
        expect(unassessed.length, id).toBe(marks === 0 ? 1 : 0);
      }
      return cells.flatMap((cell, index) =>
        squeezed(textOf(cell)) === 'Main focus' ? [`${attribute(columns[index]!, 'data-type')!} ${id!}`] : [],
      );
    });
    expect(shown.sort()).toEqual([...rated].sort());
  });

  it('is the same as a file, line for line', () => {
    const { content, interviewer } = sites[name];
    const csv = readFileSync(join(interviewer, 'interviewer/coverage.csv'), 'utf8');
    const lines = csv.split('\r\n').slice(1, -1);
    const sessions = modelOf(content).roles.flatMap(({ id, process }) =>
      process.flatMap((step) =>
        step.sessions.flatMap((session) =>
          [...session.assesses.primary, ...session.assesses.secondary].map(
            (competency) => `${id},${competency},${session.id}`,
          ),
        ),
      ),
    );
    expect(lines.filter((line) => !line.includes(',not assessed,')).length).toBe(sessions.length);
  });
});

describe.each(NAMES)('The preparation pack (%s)', (name) => {
  it('has every session in the order of the process, and every item of its preparation', () => {
    const { content, candidate } = sites[name];
    for (const role of modelOf(content).roles) {
      const page = pageAt(candidate, `/roles/${role.id}/pack/`);
      const sessions = role.process.flatMap((step) => step.sessions);
      const parts = elementsOf(page, 'section').filter((section) => hasClass(section, 'pack-session'));
      expect(parts.map((part) => squeezed(textOf(elementsOf(part, 'h2')[0]!)))).toEqual(
        sessions.map(({ type }) => type.title),
      );
      const text = squeezed(textOf(page));
      for (const { type, variant } of sessions)
        for (const item of [...type.candidate.prepare, ...(variant?.prepare ?? [])])
          expect(text, item.id).toContain(squeezed(item.text));
    }
  });
});
