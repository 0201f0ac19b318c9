import { expect, it } from 'vitest';
import { redirectsFile, redirectsIn } from '../../../src/site/redirects-file.ts';
import { fieldsOf, runOf } from '../../helpers/check.ts';

it('former names lead on below the base path, on the side on which they have a page', () => {
  const { handbook } = runOf((files) => {
    files.company.url = 'https://jobs.example/hiring';
    fieldsOf(files, 'candidate/stages/loop').formerly = [{ name: 'On-site day' }];
  });
  const ofStages = (audience: 'candidate' | 'interviewer') =>
    redirectsIn(redirectsFile(handbook, audience)).filter(({ from }) => from.includes('/stages/'));
  const known = { from: '/hiring/stages/on-site-day/', to: '/hiring/stages/loop/' };
  expect(redirectsFile(handbook, 'candidate')).toContain(`${known.from} ${known.to} 301\n`);
  expect(ofStages('candidate')).toEqual([known]);
  expect(ofStages('interviewer')).toEqual([
    known,
    { from: '/hiring/interviewer/stages/on-site-day/', to: '/hiring/interviewer/stages/loop/' },
  ]);
});
