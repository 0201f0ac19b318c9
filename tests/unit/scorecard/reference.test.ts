import { describe, expect, it } from 'vitest';
import { referenceFault } from '../../../src/handbook/scorecard/reference.ts';

describe('The reference of a candidate', () => {
  it.each([
    'ATS-12345',
    '4711',
    'application/88123',
    'candidate:90210',
    'REQ-17#204',
    'req_2026_0113',
    'x4b9k2',
    'deadbeef-cafe-f4ce-beef-abcdefabcdef',
    '6fa459ea-ee8a-3ca4-894e-db77e160355e',
    '507f1f77bcf86cd799439011',
    'xK3pQRsTbbc9',
    'HIRING-1204',
  ])('is a number of the tracking system: %s', (text) => {
    expect(referenceFault(text)).toBeUndefined();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['anna@mail.example', 'contact'],
    ['+49 151 2345678', 'contact'],
    ['0049-151-2345678', 'contact'],
    ['https://ats.example/1', 'contact'],
    ['1988-04-12', 'date'],
    ['12.04.1988', 'date'],
    ['Anna Miller', 'name'],
    ['Anna Miller 7', 'name'],
    ['Bo Li 7', 'name'],
    ['Anna', 'name'],
    ['anna.miller2', 'name'],
    ['AnnaMiller7', 'name'],
    ['miller-1988', 'name'],
    ['Jörg-17', 'name'],
    ['ATS', 'name'],
    ['ATS 12345', 'characters'],
    ['12345\n6', 'characters'],
    ['<b>1</b>', 'characters'],
    [`A-${'1'.repeat(80)}`, 'too-long'],
  ])('is nothing that names, reaches or dates a person: "%s"', (text, fault) => {
    expect(referenceFault(text)).toBe(fault);
  });

  it('is looked at in no time, however long it is', () => {
    for (const text of ['a'.repeat(200_000), '1'.repeat(200_000), '-'.repeat(200_000), '+1'.repeat(100_000)])
      expect(referenceFault(text)).toBeDefined();
  });
});
