import { describe, expect, it } from 'vitest';
import { changesBetween, type Changes } from '../../src/handbook/changes/changes.ts';
import { seenBy } from '../../src/handbook/changes/view.ts';
import type { Side } from '../../src/handbook/entities/schemas.ts';
import { changesMarkdown } from '../../src/report/changes.ts';
import { at, fieldsOf, runOf } from '../helpers/check.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

type Change = (files: HandbookFiles) => void;

const none: Changes = { added: [], removed: [], renamed: [], changed: [], company: [] };

function changes(side: Side, after: Change, before: Change = () => undefined): Changes {
  return changesBetween(seenBy(runOf(before).handbook, side), seenBy(runOf(after).handbook, side));
}

const names = (entries: { id: string }[]) => entries.map((entry) => entry.id);

/** The facts of the one entry that changed. */
function facts(side: Side, after: Change) {
  const found = changes(side, after);
  expect({ ...found, changed: [] }).toEqual(none);
  expect(found.changed).toHaveLength(1);
  return found.changed[0]!.facts;
}

const copy = (files: HandbookFiles, from: string, to: string) => {
  files.entries[to] = structuredClone(files.entries[from]!);
};

const move = (files: HandbookFiles, from: string, to: string) => {
  copy(files, from, to);
  delete files.entries[from];
};

const GUIDE = 'candidate/guides/accommodations';
const PAIRING = 'candidate/interview-types/pairing';
const KIT = 'interviewer/interview-types/pairing';

describe('What changed between two states', () => {
  it('is nothing where they are the same', () => {
    expect(changes('candidate', () => undefined)).toEqual(none);
    expect(changes('interviewer', () => undefined)).toEqual(none);
  });

  it('is a fact with its old and its new value', () => {
    expect(
      facts('candidate', (files) => {
        at(files, 'candidate/stages/loop', 'hearBack')['days'] = 3;
      }),
    ).toEqual([{ path: 'hear back, days', before: '5', after: '3' }]);
  });

  it('finds the items of a list by their id, and calls them by their words', () => {
    expect(
      facts('candidate', (files) => {
        Object.assign(at(files, 'candidate/interview-types/design-talk'), { duration: 75 });
        at(files, 'candidate/interview-types/design-talk', 'agenda', 1)['minutes'] = 60;
      }),
    ).toEqual([
      { path: 'duration', before: '1 hour', after: '1 hr 15 min' },
      { path: 'agenda, “The main part”, minutes', before: '45 minutes', after: '1 hour' },
    ]);
  });

  it('says which items of a list are new and which are gone', () => {
    expect(
      facts('candidate', (files) => {
        fieldsOf(files, PAIRING)['prepare'] = [{ id: 'sleep', text: 'Sleep well.', minutes: 480 }];
      }),
    ).toEqual([
      { path: 'prepare', before: '“Try your editor in a call.”', after: undefined },
      { path: 'prepare', before: undefined, after: '“Sleep well.” (minutes 8 hours)' },
    ]);
  });

  it('says when items only changed their order', () => {
    expect(
      facts('candidate', (files) => {
        const { agenda } = fieldsOf(files, 'candidate/interview-types/design-talk') as { agenda: unknown[] };
        agenda.reverse();
      }),
    ).toEqual([
      {
        path: 'agenda, order',
        before: '“Introductions”, “The main part”, “Your questions”',
        after: '“Your questions”, “The main part”, “Introductions”',
      },
    ]);
  });

  it('compares plain lists by what is in them', () => {
    expect(
      facts('candidate', (files) => {
        fieldsOf(files, PAIRING)['notAssessed'] = ['Your accent.'];
      }),
    ).toEqual([{ path: 'not assessed', before: '“How fast you type.”', after: '“Your accent.”' }]);
  });

  it('says a fact that is new, and one that is gone', () => {
    expect(
      facts('candidate', (files) => {
        fieldsOf(files, 'candidate/stages/loop')['reschedule'] = 'Write to us.';
      }),
    ).toEqual([{ path: 'reschedule', before: undefined, after: '“Write to us.”' }]);
    expect(
      facts('candidate', (files) => {
        delete fieldsOf(files, 'candidate/stages/loop')['feedback'];
      }),
    ).toEqual([
      { path: 'feedback', before: 'promise “Two sentences per session.”, owner “Your recruiter”', after: undefined },
    ]);
  });

  it('includes the sums of a role, which nobody writes', () => {
    expect(
      facts('candidate', (files) => {
        at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1)['minutes'] = 60;
      }),
    ).toEqual([
      { path: 'process, “loop”, sessions, “pairing”, minutes', before: '45 minutes', after: '1 hour' },
      { path: 'interview time in all', before: '2 hr 15 min', after: '2 hr 30 min' },
      { path: 'time on the calendar in all', before: '2 hr 30 min', after: '2 hr 45 min' },
    ]);
  });

  it('counts what happened to the text', () => {
    const { changed } = changes('candidate', (files) => {
      files.entries[GUIDE]!.body =
        'Tell us what helps.\n\nAnd when.\n\n## What we arrange\n\nMore time, breaks, another room.\n';
    });
    expect(changed[0]!.text).toEqual({ reworded: 1, added: 1, removed: 0, newHeadings: ['What we arrange'] });
  });

  it('is an entry that is new and one that is gone', () => {
    const { added, removed } = changes('candidate', (files) => {
      copy(files, GUIDE, 'candidate/guides/breaks');
      delete files.entries['candidate/archetypes/start-up'];
    });
    expect([names(added), names(removed)]).toEqual([['breaks'], ['start-up']]);
  });

  it('takes a draft for an entry that is not there', () => {
    const draft: Change = (files) => {
      fieldsOf(files, GUIDE)['status'] = 'draft';
    };
    expect(names(changes('candidate', draft).removed)).toEqual(['accommodations']);
    expect(names(changes('candidate', () => undefined, draft).added)).toEqual(['accommodations']);
  });

  it.each([
    ['title', 'Accommodations'],
    ['id', 'accommodations'],
  ])('knows a renamed entry by the former %s it states, and says what else changed', (_by, former) => {
    const { added, removed, renamed } = changes('candidate', (files) => {
      move(files, GUIDE, 'candidate/guides/what-we-arrange');
      Object.assign(fieldsOf(files, 'candidate/guides/what-we-arrange'), {
        title: 'What we arrange',
        formerly: [former],
        order: 5,
      });
    });
    expect([added, removed]).toEqual([[], []]);
    expect(renamed).toMatchObject([
      {
        from: { title: 'Accommodations' },
        entry: { id: 'what-we-arrange', title: 'What we arrange' },
        facts: [{ path: 'order', before: '100', after: '5' }],
        text: undefined,
      },
    ]);
  });

  it('says into which entry another went that was there before', () => {
    const { added, removed, renamed } = changes('candidate', (files) => {
      delete files.entries['candidate/interview-types/coffee-chat'];
      at(files, PAIRING)['formerly'] = ['Pair programming', 'Coffee chat'];
    });
    expect([added, renamed]).toEqual([[], []]);
    expect(removed.map(({ id, became }) => [id, names(became)])).toEqual([['coffee-chat', ['pairing']]]);
  });

  it('says nothing of an entry that cannot be read in one of the states', () => {
    const without: Change = (files) => {
      delete files.entries[GUIDE];
    };
    const [before, after] = [runOf(), runOf(without)].map(({ handbook }) => seenBy(handbook, 'candidate'));
    expect(changesBetween(before!, after!, new Set(['guides/accommodations']))).toEqual(none);
  });

  it('leaves out what no reader sees', () => {
    expect(
      changes('candidate', (files) => {
        Object.assign(fieldsOf(files, GUIDE), {
          reviewEvery: 7,
          ignore: [{ rule: 'readability', reason: 'A quotation is long.' }],
        });
      }),
    ).toEqual(none);
  });

  it('shows interviewers their side only, and candidates nothing of it', () => {
    const kit: Change = (files) => {
      at(files, KIT, 'questions', 0)['minutes'] = 9;
    };
    expect(changes('candidate', kit)).toEqual(none);
    expect(facts('interviewer', kit)).toEqual([
      {
        path: 'questions, “Which decision of today would you take back first?”, minutes',
        before: '8 minutes',
        after: '9 minutes',
      },
    ]);
    const page: Change = (files) => {
      at(files, 'candidate/stages/loop')['who'] = 'Engineers';
    };
    expect(changes('interviewer', page)).toEqual(none);
  });

  it('includes the company, for candidates', () => {
    const change: Change = (files) => {
      at({ ...files, entries: { company: { fields: files.company, body: '' } } }, 'company', 'contacts', 'recruiting')[
        'email'
      ] = 'hello@jobs.example';
    };
    expect(changes('candidate', change).company).toEqual([
      { path: 'contacts, recruiting, email', before: '“recruiting@jobs.example”', after: '“hello@jobs.example”' },
    ]);
    expect(changes('interviewer', change)).toEqual(none);
  });
});

describe('The list of changes as Markdown', () => {
  it('says for each audience what is new, gone, renamed and changed', () => {
    const after: Change = (files) => {
      copy(files, 'candidate/archetypes/start-up', 'candidate/archetypes/scale-up');
      Object.assign(fieldsOf(files, 'candidate/archetypes/scale-up'), { title: 'Scale-up', summary: 'It *grows*.' });
      delete files.entries['candidate/practice/self-scoring'];
      move(files, GUIDE, 'candidate/guides/what-we-arrange');
      Object.assign(fieldsOf(files, 'candidate/guides/what-we-arrange'), {
        title: 'What we arrange',
        formerly: ['Accommodations'],
      });
      fieldsOf(files, 'candidate/stages/loop')['next'] = 'We call you.';
      files.entries[PAIRING]!.body += '\nOne more paragraph.\n';
    };
    const markdown = changesMarkdown('v1', 'HEAD', [
      { audience: 'candidate', changes: changes('candidate', after), notes: [] },
      { audience: 'interviewer', changes: changes('interviewer', () => undefined), notes: ['1 file cannot be read.'] },
    ]);
    expect(markdown).toBe(`# Changes from v1 to HEAD

## What candidates see

### Added

- **Scale-up** (company archetype): It \\*grows\\*.

### Removed

- **Self-scoring** (practice rubric)

### Renamed

- **Accommodations** is now **What we arrange** (guide)

### Changed

- **Pairing** (interview type)
  - Text: 1 paragraph added
- **Loop** (stage)
  - Next: “You hear from us.” → “We call you.”

## What interviewers see

> 1 file cannot be read.

Nothing changes on the interviewers’ side.`);
  });
});
