import { describe, expect, it } from 'vitest';
import { withoutQuotations } from '../../../src/handbook/text/quotations.ts';
import { countWords, mayHaveLongSentence, sentencesOf } from '../../../src/handbook/text/sentences.ts';

describe('sentencesOf', () => {
  it('ends a sentence at a mark before a capital letter, a digit or a quotation', () => {
    expect(sentencesOf('One. Two? “Three!” 4 is next… And: five; six.')).toEqual([
      'One.',
      'Two?',
      '“Three!”',
      '4 is next…',
      'And: five; six.',
    ]);
  });

  it('ends none at an abbreviation, a version or an address', () => {
    const text = 'Use a database, e.g. Postgres, in version 17.2, and read example.org first.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('counts words by letters', () => {
    expect(countWords('It takes 45 minutes – at most.')).toBe(5);
  });
});

describe('mayHaveLongSentence', () => {
  it('sees that a text has none, and never overlooks one', () => {
    const long = `Words ${'e.g. word '.repeat(20)}end.`;
    expect(mayHaveLongSentence('Short. Shorter. A few words more.', 40)).toBe(false);
    expect(mayHaveLongSentence(`Short. ${long}`, 40)).toBe(true);
    expect(countWords(sentencesOf(`Short. ${long}`)[1]!)).toBe(42);
  });
});

describe('withoutQuotations', () => {
  it('blanks out what is quoted and keeps the length', () => {
    const text = 'Do not say “guys”, "guys", \'guys\' or `guys`, it’s not the guys’ way.';
    const said = withoutQuotations(text);
    expect(said).toHaveLength(text.length);
    expect(said.replace(/ +/g, ' ')).toBe('Do not say , , or , it’s not the guys’ way.');
  });
});
