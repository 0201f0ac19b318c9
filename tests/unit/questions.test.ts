import { describe, expect, it } from 'vitest';
import { sessionsOf } from '../../src/handbook/coverage.ts';
import { metIn, questionsFor, shortListsOf } from '../../src/handbook/questions.ts';
import { at, fieldsOf, runOf } from '../helpers/check.ts';
import type { Fields } from '../helpers/small-entry.ts';
import type { HandbookFiles } from '../helpers/small-handbook.ts';

const QUESTION = 'candidate/questions-to-ask/code-review';

/** Adds questions, each with whom to ask and in whose short list it is. */
function ask(files: HandbookFiles, questions: Record<string, Fields>): void {
  for (const [id, fields] of Object.entries(questions))
    files.entries[`candidate/questions-to-ask/${id}`] = {
      fields: { ...fieldsOf(files, QUESTION), title: id, ...fields },
      body: '',
    };
}

/** The small role's session of pairing, in a handbook with questions. */
function pairing(change: (type: Fields, session: Fields) => void) {
  const { handbook } = runOf((files) => {
    ask(files, {
      'code-review': { askWhom: ['engineer'] },
      goals: { askWhom: ['manager'], shortListOf: ['manager'] },
      nights: { askWhom: ['engineer', 'manager'], shortListOf: ['engineer', 'manager'] },
      open: { askWhom: [] },
    });
    const type = fieldsOf(files, 'candidate/interview-types/pairing');
    change(type, at(files, 'candidate/roles/engineer', 'process', 1, 'sessions', 1));
  });
  const session = sessionsOf(handbook.roles[0]!).find(({ id }) => id === 'pairing')!;
  return { handbook, session, ids: questionsFor(handbook, session).map(({ id }) => id) };
}

const meets = (type: Fields, ...whom: string[]) => {
  type.interviewers = { ...(type.interviewers as object), meets: whom };
};

describe('The questions that fit a session', () => {
  it('are those of its interview where nobody says who is there', () => {
    expect(pairing((type) => (type.askUs = ['code-review', 'goals'])).ids).toEqual(['code-review', 'goals']);
  });

  it('are those that somebody in the room can answer, and then those of who is there', () => {
    const { ids } = pairing((type) => {
      type.askUs = ['goals', 'code-review'];
      meets(type, 'engineer');
    });
    expect(ids).toEqual(['code-review', 'nights']);
  });

  it('are three at most, and a question for anybody is for whoever is there', () => {
    const { ids } = pairing((type) => {
      type.askUs = ['open', 'goals', 'code-review'];
      meets(type, 'engineer', 'manager');
    });
    expect(ids).toEqual(['open', 'goals', 'code-review']);
  });

  it('follow the session of a role where somebody else is in it', () => {
    const { session, ids } = pairing((type, own) => {
      type.askUs = ['code-review'];
      meets(type, 'engineer');
      own.meets = ['manager'];
    });
    expect(metIn(session)).toEqual(['manager']);
    expect(ids).toEqual(['goals', 'nights']);
  });
});

describe('The short lists', () => {
  it('have for each who has one what to ask first, in the order in which people are met', () => {
    const { handbook } = pairing(() => undefined);
    const named = shortListsOf(handbook).map(({ whom, first }) => ({ whom, first: first.map(({ id }) => id) }));
    expect(named).toEqual([
      { whom: 'manager', first: ['goals', 'nights'] },
      { whom: 'engineer', first: ['nights'] },
    ]);
  });
});
