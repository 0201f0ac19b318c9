import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/handbook/rules/index.ts';
import { checkContent, type CheckReport } from '../../src/load/check-content.ts';
import { exampleOf, type TextsOfRules } from '../../src/handbook/rules/types.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { elementsOf, hasClass, readPage, textOf } from '../helpers/site-pages.ts';
import type { BuiltSites } from '../helpers/site-prepare.ts';
import { testSites } from '../helpers/site-shared.ts';

const today = new Date().toISOString().slice(0, 10);

let sites: BuiltSites;
let report: CheckReport;
beforeAll(() => {
  sites = testSites().fixture;
  report = checkContent(sites.content, today);
});

const findings = (page: string) =>
  elementsOf(readPage(sites.interviewer, page))
    .filter((element) => hasClass(element, 'finding-head'))
    .map((element) => textOf(element).replace(/\s+/g, ' ').trim());

const text = (page: string) => textOf(readPage(sites.interviewer, page)).replace(/\s+/g, ' ');

describe('The page of the checks', () => {
  it('lists what the command finds, and then what entries set aside, each with its line and its check', () => {
    const { issues, ignored } = report;
    expect(issues.length).toBeGreaterThan(0);
    const expected = [...issues, ...ignored].map(
      ({ severity, line, rule }) => `${severity === 'error' ? 'Error' : 'Warning'} line ${String(line)} ${rule}`,
    );
    expect(findings('interviewer/checks/index.html')).toEqual(expected);
  });

  it('names every check, and says which are switched off', () => {
    const page = text('interviewer/checks/index.html');
    for (const rule of RULES) expect(page).toContain(texts[rule.id]!.what.replace(/\s+/g, ' '));
    expect(page).toMatch(/value-unassessed Warning Switched off/);
  });
});

const texts: TextsOfRules = wordsFor('en').rules;

describe('The page of a check', () => {
  it.each(RULES.map((rule) => rule.id))('%s says why, shows an example and lists what it finds', (id) => {
    const rule = RULES.find((one) => one.id === id)!;
    const file = `interviewer/checks/${id}/index.html`;
    const page = text(file);
    const { what, why, fix } = texts[id]!;
    const pieces = [...exampleOf(rule, 'bad'), ...exampleOf(rule, 'good')].flatMap(
      ({ file, fields = '', body = '' }) => [file, fields, body],
    );
    for (const part of [what, why, fix, ...pieces]) expect(page).toContain(part.replace(/\s+/g, ' '));
    expect(findings(file)).toHaveLength(report.issues.filter((issue) => issue.rule === id).length);
  });

  it('shows the numbers that checks.yaml sets beside its own', () => {
    expect(text('interviewer/checks/competencies-fit-the-time/index.html')).toMatch(
      /primary 2 3 Primary competencies at most\./,
    );
  });
});

it('Candidates have no page of the checks', () => {
  expect(existsSync(join(sites.candidate, 'index.html'))).toBe(true);
  expect(existsSync(join(sites.candidate, 'interviewer'))).toBe(false);
});
