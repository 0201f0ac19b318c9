import { expect, it } from 'vitest';
import { withFilesNamed } from '../../../src/report/named-files.ts';
import { aReport } from '../../helpers/report.ts';

it('names files in sentences as the reader has them, and leaves what somebody has written', () => {
  const [issue] = aReport().issues;
  const said = {
    message: 'The link "candidate/stages/offer.mdx" leads nowhere: candidate/stages/offer.mdx does not exist.',
    fix: 'Write candidate/stages/offer.mdx, or (interviewer/stages/offer.mdx) move ../interviewer/stages/offer.mdx.',
  };
  const { issues } = withFilesNamed({ ...aReport(), issues: [{ ...issue!, ...said }] }, (file) => `../hiring/${file}`);
  expect(issues).toEqual([
    {
      ...issue,
      message:
        'The link "candidate/stages/offer.mdx" leads nowhere: ../hiring/candidate/stages/offer.mdx does not exist.',
      fix: 'Write ../hiring/candidate/stages/offer.mdx, or (../hiring/interviewer/stages/offer.mdx) move ../interviewer/stages/offer.mdx.',
    },
  ]);
});
