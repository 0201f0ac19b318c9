import { describe, expect, it } from 'vitest';
import { idFrom, sameName, slugify } from '../../src/handbook/slug.ts';

describe('A part of an address', () => {
  it.each([
    ['System design', 'system-design'],
    ['Café  Crème, 2nd', 'cafe-creme-2nd'],
    ['The candidate’s day', 'the-candidates-day'],
    ['日本語', '日本語'],
    ['がんばる 面接', 'がんばる-面接'],
    ['Приватность', 'приватность'],
    ['हिन्दी बातचीत', 'हिन्दी-बातचीत'],
    ['מבחן', 'מבחן'],
    ['🎉', ''],
    ['+ / #', ''],
  ])('of "%s" is "%s"', (text, slug) => {
    expect(slugify(text)).toBe(slug);
    expect(slugify(slug)).toBe(slug);
  });
});

describe('The id that a text suggests', () => {
  it.each([
    ['First Call', 'first-call'],
    ['Straßenprobe', 'strassenprobe'],
    ['AI 面接', 'ai'],
    ['面接', ''],
  ])('is for "%s" "%s"', (text, id) => {
    expect(idFrom(text)).toBe(id);
  });
});

describe('Two names', () => {
  it.each([
    ['Take-home', 'take home'],
    ['Résumé  review', 'RESUME REVIEW'],
    ['Große Runde', 'grosse runde'],
    ['ＡＩ talk', 'AI talk'],
    ['Приватность', 'ПРИВАТНОСТЬ'],
  ])('are one: "%s" and "%s"', (one, other) => {
    expect(sameName(one)).toBe(sameName(other));
  });

  it.each([
    ['C++ engineer', 'C# engineer'],
    ['面接の前に', '面接の後に'],
    ['はは', 'ばば'],
    ['Приватность', 'Приятность'],
    ['🎉', '🎂'],
  ])('are two: "%s" and "%s"', (one, other) => {
    expect(sameName(one)).not.toBe(sameName(other));
  });
});
