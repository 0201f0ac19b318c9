import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIDES } from '../../src/handbook/entities/schemas.ts';
import { menuOf } from '../../src/handbook/kinds.ts';
import { GOING_ON_PATH, listPath, REHEARSE_PATH } from '../../src/handbook/routes.ts';
import { errorsIn } from '../helpers/deletion.ts';
import { writeLittleHandbook } from '../helpers/little-handbook.ts';
import { build, sandbox, type BuildPlace } from '../helpers/site-build.ts';
import { addressIn, followLinks } from '../helpers/site-links.ts';
import { fileOfAddress } from '../helpers/site-pages.ts';
import { testSites } from '../helpers/site-shared.ts';

const box = sandbox();
afterAll(box.remove);

const HAS: readonly string[] = ['roles', 'stages', 'interview-types', 'competencies'];

/** Pages on which nothing stands while nobody has written an entry for them. */
const EMPTY = [
  ...menuOf('candidate')
    .filter((kind) => !HAS.includes(kind))
    .map(listPath),
  GOING_ON_PATH,
  REHEARSE_PATH,
  '/renamed/',
].map(fileOfAddress);

describe('A handbook of one role, one stage, one interview and one competency', () => {
  let place: BuildPlace;

  beforeAll(async () => {
    place = box.place('little', writeLittleHandbook(join(box.folder, 'little-source')));
    const { code, output } = await build(place);
    expect(code, output).toBe(0);
  });

  it('has no error', () => {
    expect(errorsIn(place.content)).toEqual([]);
  });

  it.each(SIDES)('leads nowhere but to pages with something on them, on the %s site', (audience) => {
    const site = join(place.out, audience);
    // Nothing leads to what to ask next, and this page would lead back to the list that it is about.
    rmSync(join(site, fileOfAddress(GOING_ON_PATH)));
    const { problems, ...report } = followLinks(site, addressIn(place.content));
    expect(problems.filter((problem) => !/^(?:sitemap-0\.xml|pagefind\/)/.test(problem))).toEqual([]);
    expect(report.followed).toBeGreaterThan(300);
    expect(EMPTY.filter((file) => report.linked.has(file))).toEqual([]);
    expect(report.linked).toContain('roles/supporter/first/index.html');
  });

  it('is looked at for pages that are linked where they have entries', () => {
    const { fixture } = testSites();
    const { linked } = followLinks(fixture.interviewer, addressIn(fixture.content));
    expect(EMPTY.filter((file) => !linked.has(file))).toEqual([]);
  });
});
