import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { aiAssistantsOf, recordingOf } from '../../src/handbook/defaults.ts';
import { entryById } from '../../src/handbook/entries.ts';
import type { Entry, Handbook } from '../../src/handbook/model.ts';
import { partsOf } from '../../src/handbook/parts.ts';
import { peopleMet } from '../../src/handbook/people.ts';
import { preparationMinutes, preparationOf } from '../../src/handbook/preparation.ts';
import { reviewFactsOf } from '../../src/handbook/review/facts.ts';
import { limitsFrom } from '../../src/handbook/review/limits.ts';
import { review } from '../../src/handbook/review/review.ts';
import { summaryLines } from '../../src/handbook/summary-lines.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { hearBackOf, waitingDays } from '../../src/handbook/waiting.ts';
import { summaryOf } from '../../src/handbook/what-if.ts';
import { at, fieldsOf, find, runOf } from '../helpers/check.ts';
import type { Fields } from '../helpers/small-entry.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

const DESIGN = 'candidate/interview-types/design-talk';

const handbookOf = (change?: (files: HandbookFiles) => void): Handbook => runOf(change).handbook;

const designTalk = (handbook: Handbook) => entryById(handbook.interviewTypes, 'design-talk')!.candidate;
/** Whether the design talk is recorded, as its page has it. */
const recordingIn = (handbook: Handbook) => recordingOf(designTalk(handbook), handbook.company);

const partIds = (handbook: Handbook, entry: Entry<unknown, unknown>) =>
  partsOf(handbook, entry, 'candidate').map(({ id }) => id);

describe('what a company does not state', () => {
  it('is no fact of an interview: whether it is recorded', () => {
    const unsaid = (files: HandbookFiles) => {
      delete fieldsOf(files, DESIGN).recording;
    };
    expect(recordingIn(handbookOf())).toBe('none');
    expect(recordingIn(handbookOf(unsaid))).toBeUndefined();
    const ofCompany = handbookOf((files) => {
      unsaid(files);
      (files.company.defaults as Fields).recording = 'with-consent';
    });
    expect(recordingIn(ofCompany)).toBe('with-consent');
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
    expect(aiAssistantsOf(designTalk(said), said.company)?.policy).toBe('allowed');
    expect(aiAssistantsOf(designTalk(unsaid), unsaid.company)).toBeUndefined();
  });

  it('is no number of people: neither in a session nor in what a role costs', () => {
    const said = handbookOf();
    const unsaid = handbookOf((files) => {
      delete fieldsOf(files, DESIGN).interviewers;
      const session = at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 2);
      delete session.interviewers;
      delete session.seats;
    });
    const told = (of: Handbook) => {
      const sessions = sessionsOf(of.roles[0]!);
      const summary = summaryOf(of.roles[0]!, reviewFactsOf(of, of.roles[0]!, limitsFrom()), wordsFor('en').findings);
      return {
        inSession: sessions.find(({ id }) => id === 'design')!.interviewers,
        met: peopleMet(sessions),
        cost: [
          summaryLines(wordsFor('en')).interviews.words(summary),
          summaryLines(wordsFor('en')).total.words(summary),
        ],
      };
    };
    expect(told(said)).toMatchObject({ inSession: 2, met: 5 });
    expect(told(said).cost).not.toContain('');
    expect(told(unsaid)).toEqual({ inSession: 0, met: undefined, cost: ['', ''] });
  });

  it('is no number of people that a check or a review finds fault with, or counts with', () => {
    const unsaid = (files: HandbookFiles) => {
      for (const [path, { fields }] of Object.entries(files.entries))
        if (path.startsWith('candidate/interview-types/')) delete fields.interviewers;
      for (const index of [1, 2]) {
        const session = at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', index);
        delete session.interviewers;
        delete session.seats;
      }
      // The same interview in a role that says how many people there are.
      files.entries['candidate/roles/senior'] = structuredClone(files.entries['candidate/roles/engineer']!);
      at(files, 'candidate/roles/senior', 'process', 1, 'sessions', 1).interviewers = 3;
    };
    for (const rule of ['same-panel-size', 'enough-assessors', 'range-resolved-in-role'])
      expect(find(rule, unsaid), rule).toEqual([]);
    const words = (of: Handbook) => {
      const role = entryById(of.roles, 'engineer')!;
      return review(role, reviewFactsOf(of, role, limitsFrom()), wordsFor('en').findings).map(
        (finding) => finding.words,
      );
    };
    const counted = /[Oo]ne person|\d people|of our time|No short stage/;
    expect(words(handbookOf()).join(' ')).toMatch(counted);
    expect(words(handbookOf(unsaid)).filter((text) => counted.test(text))).toEqual([]);
  });

  it('is no number of people where the seats are named, but theirs', () => {
    const named = handbookOf((files) => {
      delete fieldsOf(files, DESIGN).interviewers;
      delete at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 2).interviewers;
    });
    expect(sessionsOf(named.roles[0]!).find(({ id }) => id === 'design')!.interviewers).toBe(2);
  });

  it('is no day on which candidates hear back, and no sum of days', () => {
    const unsaid = (files: HandbookFiles) => {
      delete fieldsOf(files, 'candidate/stages/application').hearBack;
      delete (files.company.defaults as Fields).hearBackDays;
    };
    const days = (of: Handbook) => {
      const stages = ['application', 'loop'].map((id) => entryById(of.stages, id)!);
      return [...stages.map((stage) => hearBackOf(stage, of.company)?.days), waitingDays(of.roles[0]!, of.company)];
    };
    expect(days(handbookOf())).toEqual([5, 5, 15]);
    expect(days(handbookOf(unsaid))).toEqual([undefined, 5, undefined]);
    expect(find('promises-agree', unsaid)).toMatchObject([{ place: { path: ['run', 0, 'keeps'] } }]);
  });

  it('is no time that preparation takes', () => {
    const minutes = (of: Handbook) => preparationMinutes(preparationOf(of.roles[0]!));
    const steps = [
      { id: 'read', text: 'Read the text.', minutes: 20 },
      { id: 'rest', text: 'Rest.', minutes: 10 },
    ];
    const prepared = (items: Fields[]) =>
      handbookOf((files) => {
        for (const [path, { fields }] of Object.entries(files.entries))
          if (path.startsWith('candidate/interview-types/')) delete fields.prepare;
        fieldsOf(files, DESIGN).prepare = items;
      });
    expect(minutes(prepared(steps))).toBe(30);
    expect(minutes(prepared([...steps, { id: 'ask', text: 'Ask.' }]))).toBeUndefined();
  });

  it('is no part of a page: what is assessed, and what to ask us', () => {
    const unsaid = handbookOf((files) => {
      delete fieldsOf(files, DESIGN).assesses;
      delete fieldsOf(files, DESIGN).notAssessed;
      delete files.entries['candidate/questions-to-ask/code-review'];
    });
    const parts = (of: Handbook) => partIds(of, entryById(of.interviewTypes, 'design-talk')!);
    expect(parts(handbookOf())).toEqual(expect.arrayContaining(['assessed', 'ask-us']));
    for (const part of ['assessed', 'ask-us']) expect(parts(unsaid)).not.toContain(part);
  });
});
