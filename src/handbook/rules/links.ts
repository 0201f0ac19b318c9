import { derived } from '../derived.ts';
import { publishedSources } from '../entries.ts';
import { SIDES, type Side } from '../entities/schemas.ts';
import type { Place } from '../issues.ts';
import type { Handbook, Source } from '../model.ts';
import { eachText, pathOf } from '../paths.ts';
import { siteUrl } from '../routes.ts';
import type { Company } from '../schemas/company.ts';
import { internal } from '../text/internal-address.ts';

/** A link in a file, wherever it stands. */
export interface Link {
  file: string;
  side: Side;
  source: Source | undefined;
  url: string;
  place: Place;
}

/** The page and the fragment that a link leads to, on the site of those who read it or of candidates; undefined for links elsewhere. */
export const targetOf = ({ url, side }: Pick<Link, 'url' | 'side'>, company: Company): ReturnType<typeof internal> =>
  internal(url, siteUrl(company, side)) ?? internal(url, company.url);

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
  const { footer = [], ...named } = handbook.company.links;
  const ofCompany = [
    ...Object.entries(named).map(([name, url]) => ({ url, path: ['links', name] })),
    ...footer.map(({ url }, index) => ({ url, path: ['links', 'footer', index, 'url'] })),
  ].flatMap(({ url, path }): Link[] =>
    url === undefined ? [] : [{ file: 'company.yaml', side: 'candidate', source: undefined, url, place: { path } }],
  );
  return [...ofCompany, ...SIDES.flatMap((side) => publishedSources(handbook, side).flatMap(linksOfFile))];
});
