import { describe, expect, it } from 'vitest';
import { entryById } from '../../src/handbook/entries.ts';
import type { Entry, Handbook } from '../../src/handbook/model.ts';
import { partsOf } from '../../src/handbook/parts.ts';
import { interviewFacts } from '../../src/site/facts.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';
import type { Fields } from '../helpers/small-entry.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

const DESIGN = 'candidate/interview-types/design-talk';

const handbookOf = (change?: (files: HandbookFiles) => void): Handbook => runOf(change).handbook;

/** What the panel of facts of the design talk says under a label. */
const factOf = (label: string, handbook: Handbook) =>
  interviewFacts(entryById(handbook.interviewTypes, 'design-talk')!.candidate, handbook.company).find(
    (fact) => fact.label === label,
  )!.value;

const partIds = (handbook: Handbook, entry: Entry<unknown, unknown>) =>
  partsOf(handbook, entry, 'candidate').map(({ id }) => id);

describe('what a company does not state', () => {
  it('is no fact of an interview: whether it is recorded', () => {
    const unsaid = (files: HandbookFiles) => {
      delete fieldsOf(files, DESIGN).recording;
    };
    expect(factOf('Recording', handbookOf())).toBe('Not recorded');
    expect(factOf('Recording', handbookOf(unsaid))).toBeUndefined();
    const ofCompany = handbookOf((files) => {
      unsaid(files);
      (files.company.defaults as Fields).recording = 'with-consent';
    });
    expect(factOf('Recording', ofCompany)).toBe('Only if you agree');
  });

  it('is no part of a page: the agenda', () => {
    const unsaid = handbookOf((files) => {
      delete fieldsOf(files, DESIGN).agenda;
    });
    for (const of of [handbookOf(), unsaid])
      expect(partIds(of, entryById(of.interviewTypes, 'design-talk')!).includes('agenda')).toBe(of !== unsaid);
  });

  it('is no part of a page: how to move a date', () => {
    const partsOfLoop = (of: Handbook) => partIds(of, entryById(of.stages, 'loop')!);
    expect(partsOfLoop(handbookOf())).not.toContain('reschedule');
    const said = handbookOf((files) => {
      fieldsOf(files, 'candidate/stages/loop').reschedule = 'Write to your recruiter.';
    });
    expect(partsOfLoop(said)).toContain('reschedule');
  });

  it('is no part of a page: whether AI assistants may be used', () => {
    const said = handbookOf();
    const unsaid = handbookOf((files) => {
      delete (files.company.defaults as Fields).aiAssistants;
      for (const [path, { fields }] of Object.entries(files.entries))
        if (path.startsWith('candidate/interview-types/')) delete fields.aiAssistants;
    });
    for (const of of [said, unsaid]) {
      const pages = [entryById(of.interviewTypes, 'design-talk')!, entryById(of.roles, 'engineer')!];
      expect(pages.map((page) => partIds(of, page).includes('ai-assistants'))).toEqual([of === said, of === said]);
    }
    expect(factOf('AI assistants', said)).toBe('Allowed');
    expect(factOf('AI assistants', unsaid)).toBeUndefined();
  });
});
