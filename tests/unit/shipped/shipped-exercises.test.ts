import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/handbook/text/fingerprint.ts';
import { loadHandbook } from '../../../src/load/load-content.ts';
import { CODE } from '../../../src/site/settings.ts';

// A company may keep its interviewers' side elsewhere: then nothing is left to compare here.
const { handbook } = loadHandbook(join(CODE, 'src/content'), 'interviewer');
const statements = (handbook?.interviewTypes ?? []).flatMap(({ interviewer }) =>
  (interviewer?.exercises ?? []).map(({ statement }) => statement),
);

it.runIf(statements.length > 0)('the list of exercises that everybody can read is of those that ship', async () => {
  const lines = [...new Set(statements.map(fingerprint))].sort().map((mark) => `  '${mark}',\n`);
  await expect(`/**
 * Fingerprints of the statements of all exercises that ship with this product, retired ones too: anybody can read them,
 * with their answers. \`npm exec -- vitest run --project=unit tests/unit/shipped/shipped-exercises.test.ts --update\` writes it.
 */
export const SHIPPED_EXERCISES: ReadonlySet<string> = new Set([
${lines.join('')}]);
`).toMatchFileSnapshot(join(CODE, 'src/handbook/shipped-exercises.ts'));
});
