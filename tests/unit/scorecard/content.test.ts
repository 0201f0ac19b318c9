import { describe, expect, it } from 'vitest';
import { entryById } from '../../../src/handbook/entries.ts';
import { changedContent } from '../../../src/handbook/scorecard/changed-content.ts';
import { contentOf } from '../../../src/handbook/scorecard/content-hashes.ts';
import { at, fieldsOf, runOf } from '../../helpers/check.ts';

const contentIn = (change?: Parameters<typeof runOf>[0], variant?: string) => {
  const { handbook } = runOf(change);
  return contentOf(entryById(handbook.interviewTypes, 'pairing')!, variant, handbook.competencies);
};

describe('The content that a card was begun with', () => {
  it('is a hash for each question, exercise and anchor of the session', () => {
    const content = contentIn();
    expect(Object.keys(content.questions)).toContain('undo');
    expect(Object.keys(content.anchors)).toEqual(expect.arrayContaining(['communication/1', 'ownership/4']));
    expect(Object.values(content).flatMap((hashes: object) => Object.values(hashes) as string[])).toSatisfy(
      (hashes: string[]) => hashes.every((hash) => /^[a-z0-9]{7}$/.test(hash)) && new Set(hashes).size > 3,
    );
  });

  it('is that of the variant', () => {
    expect(Object.keys(contentIn(undefined, 'frontend').anchors)).toContain('system-design/1');
    expect(Object.keys(contentIn().anchors)).not.toContain('system-design/1');
  });

  it('tells a question that changed, came or went, and an anchor; and nothing else', () => {
    const before = contentIn();
    const PAIRING = 'interviewer/interview-types/pairing';
    const changed = contentIn((files) => {
      at(files, PAIRING, 'questions', 0).probes = ['Which one?'];
      fieldsOf(files, 'interviewer/competencies/communication').anchors = {
        ...(fieldsOf(files, 'interviewer/competencies/communication').anchors as object),
        3: ['Says it in other words.', 'And again.'],
      };
      fieldsOf(files, PAIRING).opening = 'Good day!';
      fieldsOf(files, PAIRING).lookFor = [];
    });
    expect(changedContent({ content: before }, changed)).toEqual([
      { part: 'questions', id: 'undo', how: 'changed' },
      { part: 'anchors', id: 'communication/3', how: 'changed' },
    ]);
    expect(changedContent({ content: before }, before)).toEqual([]);
  });

  it('is compared by what it is and not by what every object has', () => {
    const none = { questions: {}, exercises: {}, anchors: {} };
    const one = { ...none, exercises: { constructor: 'aaaaaaa' } };
    expect(changedContent({ content: none }, one)).toEqual([{ part: 'exercises', id: 'constructor', how: 'came' }]);
    expect(changedContent({ content: one }, none)).toEqual([{ part: 'exercises', id: 'constructor', how: 'went' }]);
  });
});
