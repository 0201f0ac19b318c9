import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, schemaOf, SIDES, type Side } from '../../src/handbook/entities/schemas.ts';
import { kindOf, sideOf } from '../../src/handbook/kinds.ts';
import { idsOfPageOf, partsOf } from '../../src/handbook/parts.ts';
import { CODE } from '../../src/site/settings.ts';
import { fieldsOf, runOf } from '../helpers/check.ts';

const FOLDERS = { candidate: 'src/pages', interviewer: 'src/interviewer-pages' };
const onSides = KIND_NAMES.flatMap((kind) =>
  SIDES.filter((side) => sideOf(kind, side)).map((side) => ({ kind, side, ...sideOf(kind, side)! })),
);

/** The route that draws the pages of a kind on a side, if one has to. */
function routeOf(section: string, side: Side, page: string): string {
  const name = page === 'own' ? `${section}/[id].astro` : page === 'shared' ? `${section}.astro` : '[list]/[id].astro';
  return join(FOLDERS[side], name);
}

describe('A kind', () => {
  it.each(onSides)('stands on the sides that it has a schema for: $kind, $side', ({ kind, side }) => {
    expect(schemaOf(kind, side)).toBeDefined();
  });

  it.each(onSides)('has the route that its pages ask for, and no other: $kind, $side', ({ kind, side, page }) => {
    const { section } = kindOf(kind);
    expect(existsSync(join(CODE, routeOf(section, side, page))), routeOf(section, side, page)).toBe(true);
    for (const other of ['own', 'shared'].filter((one) => one !== page))
      expect(existsSync(join(CODE, routeOf(section, side, other))), routeOf(section, side, other)).toBe(false);
  });

  it.each(onSides.filter(({ page }) => page === 'parts'))(
    'says what each part shows where no route draws its pages: $kind, $side',
    ({ parts }) => {
      expect(parts.filter(({ id, shows }) => id !== 'text' && !shows).map(({ id }) => id)).toEqual([]);
    },
  );

  it('has a section and a place in the menu that no other has', () => {
    for (const key of ['section', 'menu', 'word'] as const)
      expect(new Set(KIND_NAMES.map((kind) => kindOf(kind)[key])).size, key).toBe(KIND_NAMES.length);
  });
});

describe('A part that says what it shows', () => {
  const { handbook } = runOf((files) => {
    fieldsOf(files, 'candidate/competencies/communication')['show'] = [{ id: 'calm', text: 'Listen.' }];
  });
  const shownBy = (id: string) => {
    const entry = handbook.competencies.find((one) => one.id === id)!;
    return { parts: partsOf(handbook, entry, 'candidate').map((part) => part.id), entry };
  };

  it('is on the pages of entries that have something for it, and links may point to it there', () => {
    const { parts, entry } = shownBy('communication');
    expect(parts).toEqual(['text', 'show', 'where']);
    expect(idsOfPageOf(handbook, entry, 'candidate')).toContain('show');
  });

  it('is on no other', () => {
    const { parts, entry } = shownBy('ownership');
    expect(parts).toEqual(['text', 'where']);
    expect(idsOfPageOf(handbook, entry, 'candidate')).not.toContain('show');
  });
});
