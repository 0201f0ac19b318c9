import { describe, expect, it } from 'vitest';
import { searchOf } from '../../../src/handbook/search/find.ts';
import { inOne, inTwo, type SearchFile } from '../../../src/handbook/search/record.ts';
import { searchFileOf } from '../../../src/handbook/search/records.ts';
import { wordsFor } from '../../../src/words/languages.ts';
import { fieldsOf, runOf } from '../../helpers/check.ts';

const words = wordsFor('en');
const { handbook } = runOf((files) => {
  fieldsOf(files, 'candidate/interview-types/pairing').alsoCalled = [
    'pair programming',
    { worry: 'somebody watches me' },
  ];
  fieldsOf(files, 'interviewer/interview-types/design-talk').alsoCalled = ['whiteboard rubric'];
});

describe('The records of a site', () => {
  it('is the same in one file and in two, of which the first has titles and former names alone', () => {
    const file = JSON.parse(JSON.stringify(searchFileOf(handbook, words, 'interviewer'))) as SearchFile;
    const { titles, others } = JSON.parse(JSON.stringify(inTwo(file))) as ReturnType<typeof inTwo>;
    // Of a worry, which is shown to nobody, the words that find it are enough.
    const told = file.records.map((record) => ({
      ...record,
      worries: record.worries?.map((worry) => (worry === 'somebody watches me' ? 'watches' : worry)),
    }));
    expect(inOne(titles, others)).toEqual({ ...file, records: told });
    expect(titles.records.flatMap(({ also, parts, worries }) => [also, parts, worries]).filter(Boolean)).toEqual([]);
    expect(others.also.some((names) => names !== '')).toBe(true);
  });

  it('hold the names of an entry, and its worries apart', () => {
    const record = searchFileOf(handbook, words, 'candidate').records.find(
      ({ path }) => path === '/interviews/pairing/',
    );
    expect(record).toMatchObject({ also: ['pair programming'], worries: ['somebody watches me'] });
  });

  it('hold nothing of the other side where they are for candidates', () => {
    const forCandidates = JSON.stringify(searchFileOf(handbook, words, 'candidate'));
    expect(forCandidates).not.toContain('whiteboard rubric');
    expect(forCandidates).not.toContain('/interviewer/');
    const forInterviewers = JSON.stringify(searchFileOf(handbook, words, 'interviewer'));
    expect(forInterviewers).toContain('whiteboard rubric');
    expect(forInterviewers).not.toContain('somebody watches me');
  });

  it('lead interviewers to their own page of an entry by the names that candidates have for it', () => {
    const search = searchOf(searchFileOf(handbook, words, 'interviewer'));
    expect(search.find('pair programming').hits[0]!.record.path).toBe('/interviewer/interviews/pairing/');
    expect(search.find('somebody watches me').hits.map(({ via }) => via)).not.toContain('worry');
  });

  it('lead to a practical matter at its place on the page, for the readers of both sites', () => {
    for (const audience of ['candidate', 'interviewer'] as const) {
      const search = searchOf(searchFileOf(handbook, words, audience));
      const first = (query: string) => search.find(query).hits[0]?.record.path;
      expect(first('visa sponsorship')).toBe('/practical/#visa');
      expect(first('four-day week')).toBe('/practical/#working-hours');
      expect(first('practical questions')).toBe('/practical/');
    }
  });

  it('have every page once', () => {
    for (const audience of ['candidate', 'interviewer'] as const) {
      const paths = searchFileOf(handbook, words, audience).records.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }
  });
});
