import { once } from 'node:events';
import { parse } from 'parse5';
import { afterAll, describe, expect, it } from 'vitest';
import { sandbox, startScript } from '../helpers/site-build.ts';
import { FIXTURE } from '../helpers/site-fixture.ts';
import { attribute, elementsOf, textOf } from '../helpers/site-pages.ts';

const box = sandbox();
afterAll(box.remove);

const SCOPE = /\bastro-[a-z0-9]{8}\b/g;

describe('npm run dev', () => {
  it('serves pages whose styles reach their elements', async () => {
    const place = box.place('dev', FIXTURE);
    const child = startScript('src/cli/dev.ts', ['--audience', 'candidate', '--port', '4391'], {
      HANDBOOK_CONTENT: place.content,
      HANDBOOK_OUT: place.out,
    });
    const ended = once(child, 'close');
    try {
      const url = await new Promise<string>((resolve, reject) => {
        let output = '';
        child.stdout!.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
          if (address !== undefined) resolve(address);
        });
        child.on('close', () => {
          reject(new Error(`It ended before it served.\n${output}`));
        });
      });
      const page = parse(await (await fetch(url)).text());
      const styles = elementsOf(page, 'style')
        .flatMap((style) => style.childNodes.map((node) => ('value' in node ? node.value : textOf(node))))
        .join('\n');
      const styled = new Set(styles.match(SCOPE));
      const scopes = new Set(elementsOf(page).flatMap((element) => attribute(element, 'class')?.match(SCOPE) ?? []));
      expect(scopes.size).toBeGreaterThan(3);
      expect([...scopes].filter((scope) => !styled.has(scope))).toEqual([]);
    } finally {
      child.kill();
      await ended;
    }
  });
});
