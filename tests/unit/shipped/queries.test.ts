import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Audience } from '../../../src/handbook/entities/schemas.ts';
import { RULES } from '../../../src/handbook/rules/index.ts';
import { siteMapOf } from '../../../src/handbook/site-map.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';

const classes = z.enum([
  'title',
  'former',
  'abbreviation',
  'synonym',
  'worry',
  'misspelling',
  'spelling',
  'prefix',
  'question',
]);
const asked = z.strictObject({
  query: z.string().trim().min(1),
  class: classes,
  right: z.array(z.string().startsWith('/')).min(1).max(3),
});
/** One that the handbook does not answer yet, with what it would have to say. */
const unanswered = asked.extend({ right: z.tuple([]), missing: z.string().trim().min(1) });
const seen = z.array(z.union([asked, unanswered]));
const aside = z.array(asked);

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../bench/queries', `${name}.json`), 'utf8'));

const content = join(import.meta.dirname, '../../../src/content');

/** Addresses that are no page of a site, or no part of that page. */
function astray(audience: Audience, addresses: readonly string[]): string[] {
  const map = siteMapOf(loadHandbook(content, audience).handbook!, audience, RULES);
  return addresses.filter((address) => {
    const [path, part] = address.split('#') as [string, string?];
    const ids = map.idsOf(path);
    return !ids || (part !== undefined && !ids.has(part));
  });
}

describe.each(['candidate', 'interviewer'] as const)('The queries that measure the search of the %s site', (site) => {
  const files = [seen.parse(read(site)), aside.parse(read(`${site}.aside`))];

  it('lead to pages that are there', () => {
    const right = files.flat().flatMap((query) => query.right);
    expect(astray(site, right)).toEqual([]);
    expect(astray(site, ['/', '/guides/gone/', '/practice/#gone'])).toEqual(['/guides/gone/', '/practice/#gone']);
  });

  it.each(classes.options)('are of the class "%s" in both files', (name) => {
    expect(files.every((queries) => queries.some((query) => query.class === name))).toBe(true);
  });
});

it('No query that measures the search stands twice, so that none kept aside is known from another file', () => {
  const all = ['candidate', 'candidate.aside', 'interviewer', 'interviewer.aside'].flatMap((name) =>
    seen.parse(read(name)).map(({ query }) => query.toLowerCase()),
  );
  expect(all.filter((query, index) => all.indexOf(query) < index)).toEqual([]);
});
