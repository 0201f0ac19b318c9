import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sandbox, startScript } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';

const box = sandbox();
afterAll(box.remove);

/** Takes a port, unless somebody has it already: taken it is either way. */
async function take(port: number): Promise<Server> {
  const server = createServer((_request, response) => response.end('somebody else'));
  await new Promise<void>((resolve) => {
    server.once('listening', resolve).once('error', () => {
      resolve();
    });
    server.listen(port, '127.0.0.1');
  });
  return server;
}

describe('npm start', () => {
  it('builds both sites, serves them at free ports, says which, and stops on Ctrl-C', async () => {
    const other = await take(4321);
    const place = box.place('start', FIXTURE);
    const child = startScript('src/cli/start.ts', [], { HANDBOOK_CONTENT: place.content, HANDBOOK_OUT: place.out });
    let output = '';
    const ended = once(child, 'close') as Promise<[number | null, string | null]>;
    const ready = new Promise<void>((resolve, reject) => {
      const collect = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Ctrl-C')) resolve();
      };
      child.stdout!.on('data', collect);
      child.stderr!.on('data', collect);
      child.on('close', () => {
        reject(new Error(`It ended before both sites were served.\n${output}`));
      });
    });
    await ready;

    const candidates = /Candidates: +(http:\/\/\S+)(.*)/.exec(output)!;
    const interviewers = /Interviewers: +(http:\/\/\S+)(.*)/.exec(output)!;
    const ports = [candidates[1]!, interviewers[1]!].map((url) => Number(new URL(url).port));
    expect(ports[0]).toBeGreaterThan(4321);
    expect(ports[1]).toBeGreaterThan(ports[0]!);
    expect(candidates[2]).toContain('4321 is taken');
    expect(output).toMatch(/candidate +\S/);
    expect(output).toMatch(/interviewer +\S/);
    expect(existsSync(join(place.out, 'candidate/index.html'))).toBe(true);

    const get = async (url: string) => {
      const answer = await fetch(url);
      return { status: answer.status, text: await answer.text() };
    };
    const home = await get(candidates[1]!);
    expect(home.status).toBe(200);
    expect(home.text).toContain('Interviewing at Fixture Works');
    expect(home.text).not.toContain('Interviewers only');
    expect((await get(`${interviewers[1]!}interviewer/`)).text).toContain('Interviewers only');
    expect((await get(`${candidates[1]!}interviewer/`)).status).toBe(404);
    expect((await get(`${candidates[1]!}nothing/`)).text).toContain('This page is not here');

    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await expect(fetch(candidates[1]!)).rejects.toThrow();
    other.close();
  });

  it('serves nothing and says what is wrong where the content is', async () => {
    const place = { content: join(box.folder, 'nowhere'), out: join(box.folder, 'out') };
    const child = startScript('src/cli/start.ts', [], { HANDBOOK_CONTENT: place.content, HANDBOOK_OUT: place.out });
    let output = '';
    child.stderr!.on('data', (chunk: Buffer) => (output += chunk.toString()));
    expect(await once(child, 'close')).toEqual([2, null]);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain('The content root');
  });
});
