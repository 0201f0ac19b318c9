import { derived } from '../derived.ts';
import { publishedSources } from '../entries.ts';
import { SIDES, type Side } from '../entities/schemas.ts';
import type { Place } from '../issues.ts';
import type { Handbook, Source } from '../model.ts';
import { eachText, pathOf } from '../paths.ts';

/** A link in a file, wherever it stands. */
export interface Link {
  file: string;
  side: Side;
  source: Source | undefined;
  url: string;
  place: Place;
}

function linksInFields(data: object): { url: string; place: Place }[] {
  const found: { url: string; place: Place }[] = [];
  eachText(
    data,
    () => true,
    (url, step) => {
      if (step.key === 'url' || step.key === 'posting') found.push({ url, place: { path: pathOf(step) } });
    },
  );
  return found;
}

const linksOfFile = (source: Source): Link[] =>
  [
    ...linksInFields(source.data),
    ...(source.body?.links ?? []).map(({ url, line, column }) => ({ url, place: { line, column } })),
  ].map((link) => ({ ...link, file: source.file, side: source.side, source }));

/** Every link of the handbook: in the text and in the fields of entries, and in company.yaml. */
export const linksOf = derived((handbook: Handbook): readonly Link[] => {
  const ofCompany = Object.entries(handbook.company.links).flatMap(([name, url]): Link[] =>
    url === undefined
      ? []
      : [{ file: 'company.yaml', side: 'candidate', source: undefined, url, place: { path: ['links', name] } }],
  );
  return [...ofCompany, ...SIDES.flatMap((side) => publishedSources(handbook, side).flatMap(linksOfFile))];
});
