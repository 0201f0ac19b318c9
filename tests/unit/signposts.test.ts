import { describe, expect, it } from 'vitest';
import { signpostsOf } from '../../src/handbook/signposts.ts';
import { formerNamesFor } from '../../src/handbook/usage.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const { handbook } = runOf((files) => {
  fieldsOf(files, 'candidate/interview-types/pairing')['formerly'] = [
    'Workbench',
    { name: 'Bench', context: 'AI loop' },
  ];
  fieldsOf(files, 'candidate/competencies/communication')['formerly'] = [
    { name: 'Clarity', alsoBecame: ['ownership'] },
    'Speaking',
  ];
  fieldsOf(files, 'candidate/interview-types/coffee-chat')['formerly'] = ['Tea'];
});
const pathsOf = (audience: 'candidate' | 'interviewer') =>
  Object.fromEntries(signpostsOf(handbook, audience).map(({ path, to }) => [path, to.path]));

describe('Signposts', () => {
  it('lead candidates from each former name that became one entry to its page', () => {
    expect(pathsOf('candidate')).toEqual({
      '/interviews/workbench/': '/interviews/pairing/',
      '/interviews/bench-ai-loop/': '/interviews/pairing/',
      '/interviews/tea/': '/interviews/coffee-chat/',
      '/competencies/speaking/': '/competencies/communication/',
    });
  });

  it('lead interviewers to the kit as well, and to the candidates’ page where there is no kit', () => {
    expect(pathsOf('interviewer')).toEqual({
      ...pathsOf('candidate'),
      '/interviewer/interviews/workbench/': '/interviewer/interviews/pairing/',
      '/interviewer/interviews/bench-ai-loop/': '/interviewer/interviews/pairing/',
      '/interviewer/competencies/speaking/': '/interviewer/competencies/communication/',
      '/interviewer/interviews/coffee-chat/': '/interviews/coffee-chat/',
    });
    const without = signpostsOf(handbook, 'interviewer').filter(({ why }) => why === 'without-kit');
    expect(without.map(({ name }) => name)).toEqual([
      handbook.interviewTypes.find(({ id }) => id === 'coffee-chat')!.title,
    ]);
  });
});

describe('The signpost of a former name', () => {
  const pathsWith = (formerly: string[]) => {
    const { handbook: own } = runOf((files) => {
      fieldsOf(files, 'candidate/interview-types/pairing')['formerly'] = formerly;
    });
    return signpostsOf(own, 'candidate').map(({ path }) => path);
  };
  const before = pathsWith([]);

  it('has an address in any script', () => {
    expect(pathsWith(['日本語', 'Приватность'])).toEqual([
      '/interviews/日本語/',
      '/interviews/приватность/',
      ...before,
    ]);
  });

  it('stands in the way of no page: neither of a list nor of an entry', () => {
    expect(pathsWith(['🎉', 'Take home'])).toEqual(before);
  });
});

describe('The former names of an entry', () => {
  it('are those that became it, alone or among others', () => {
    const namesOf = (id: string) => formerNamesFor(handbook, 'competencies', id).map(({ label }) => label);
    expect(namesOf('communication')).toEqual(['Clarity', 'Speaking']);
    expect(namesOf('ownership')).toEqual(['Clarity']);
    expect(namesOf('pairing')).toEqual([]);
  });
});
