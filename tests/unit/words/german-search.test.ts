import { describe, expect, it } from 'vitest';
import { spellerOf } from '../../../src/handbook/search/spelling.ts';
import { spelling } from '../../../src/words/de/spelling.ts';

const { words, isFiller, isCommon, synonymsOf, longOf } = spellerOf(spelling);
const compared = (text: string) => words(text)[0]!;

describe('The search in German', () => {
  it.each([
    ['Gespräch', 'Gespraech', 'Gespräche', 'Gesprächs'],
    ['Übung', 'Uebung', 'Übungen', 'uebungen'],
    ['Vergütung', 'Verguetung', 'Vergütungen'],
    ['Führungskraft', 'Fuehrungskraft', 'Führungskräfte'],
    ['Straße', 'Strasse', 'Straßen'],
    ['Interview', 'Interviews', 'Interviewer'],
    ['Kompetenz', 'Kompetenzen'],
    ['Frage', 'Fragen'],
    ['programmieren', 'programieren'],
    ['selbstständig', 'selbständig', 'selbststaendig'],
    ['Code', 'Kode'],
    ['Telefon', 'Telephon'],
  ])('takes for one word: %s', (first, ...others) => {
    for (const other of others) expect(compared(other), other).toBe(compared(first));
  });

  it.each([
    ['Stelle', 'Stil'],
    ['Absage', 'Zusage'],
    ['neu', 'neun'],
    ['Gehalt', 'Gestalt'],
    ['Probe', 'Problem'],
  ])('tells apart: %s and %s', (one, other) => {
    expect(compared(one)).not.toBe(compared(other));
  });

  it('knows which words tell nothing or little, words for the same, and short ones', () => {
    for (const word of ['wie', 'für', 'fuer', 'ich', 'möchte', 'bitte'])
      expect(isFiller(compared(word)), word).toBe(true);
    for (const word of ['Gehalt', 'Visum', 'Absage']) expect(isFiller(compared(word)), word).toBe(false);
    for (const word of ['Interview', 'wann', 'Firma']) expect(isCommon(compared(word)), word).toBe(true);
    expect(synonymsOf(compared('Lohn'))).toContain(compared('Gehalt'));
    expect(synonymsOf(compared('Blackout'))).toContain(compared('vergessen'));
    expect(longOf(compared('TZ'))).toContain(compared('Teilzeit'));
    expect(longOf(compared('DSGVO'))).toContain(compared('Datenschutz'));
  });
});
