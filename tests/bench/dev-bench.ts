import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SIDES, type Audience } from '../../src/handbook/entities/schemas.ts';
import { CODE } from '../../src/site/settings.ts';
import { freePort } from '../helpers/other-server.ts';
import type { BuildPlace } from '../helpers/site-build.ts';
import { startDev } from '../helpers/site-dev.ts';

/**
 * `npm run bench:dev`: prints how long `npm run dev` takes from the command to the first page of an interview, and from
 * saving a text to the page with the new word, which is asked for twenty times a second; with the content of this
 * project, for both audiences.
 */
const ENTRY = 'ai-feature-project';
const CHANGES = 5;
/** Milliseconds from one answer to the next question. */
const AGAIN = 50;

const inSeconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const folder = mkdtempSync(join(tmpdir(), 'handbook-bench-'));

/** A server that has shown its first page, and the milliseconds after which it was ready and had shown it. */
async function begin(place: BuildPlace, audience: Audience, port: number) {
  const begun = performance.now();
  const server = await startDev(place, audience, port);
  const ready = performance.now() - begun;
  const read = async () =>
    (await fetch(new URL(`${audience === 'candidate' ? '' : 'interviewer/'}interviews/${ENTRY}/`, server.url))).text();
  await read();
  return { server, read, times: `${inSeconds(ready)} and ${inSeconds(performance.now() - begun)}` };
}

async function measureDev(audience: Audience): Promise<string> {
  const place = { content: join(folder, 'content'), out: join(folder, 'out') };
  cpSync(join(CODE, 'src/content'), place.content, { recursive: true });
  const port = await freePort();
  const first = await begin(place, audience, port);
  await first.server.end();
  const { server, read, times } = await begin(place, audience, port);
  const changes: number[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const word = `zephyr${String(change)}`;
    const saved = performance.now();
    appendFileSync(join(place.content, audience, 'interview-types', `${ENTRY}.mdx`), `\nA ${word} blows.\n`);
    do await wait(AGAIN);
    while (!(await read()).includes(word));
    changes.push(performance.now() - saved);
  }
  await server.stop();
  rmSync(place.content, { recursive: true });
  const middle = changes.sort((a, b) => a - b)[CHANGES >> 1]!;
  return `npm run dev for ${audience}s: ready and first page after ${times}, at the first start ever ${first.times}; a changed word on the page after ${inSeconds(middle)} in the middle of ${String(CHANGES)}, ${inSeconds(changes.at(-1)!)} at most`;
}

try {
  for (const audience of SIDES) console.log(await measureDev(audience));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
