import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RUNS } from '../../helpers/run-apart.ts';

const js = RUNS['js']!;
const sql = RUNS['sql']!;
const file = join(tmpdir(), `apart-${String(process.pid)}`);
afterAll(() => {
  rmSync(file, { force: true });
});

describe('A program of the content', () => {
  it('prints what it prints, and says how it fails', () => {
    expect(js('const [a, b] = [1, 2]; console.log(a + b, await 4);')).toBe('3 4\n');
    expect(js('throw new RangeError("too far")')).toContain('RangeError: too far');
    expect(sql('-- Two.\nCREATE TABLE t (a);\nINSERT INTO t VALUES (1), (NULL);\nSELECT a, 2 AS b FROM t;')).toBe(
      '1 | 2\nNULL | 2\n',
    );
    expect(sql('SELECT unknown_name;')).toContain('no such column');
  });

  it('knows nothing of the machine, and changes nothing on it', () => {
    writeFileSync(file, 'kept');
    const path = JSON.stringify(file);
    expect(js('console.log(JSON.stringify(process.env))')).toBe('{}\n');
    expect(js(`import fs from 'node:fs'; fs.readFileSync(${path})`)).toContain('ERR_ACCESS_DENIED');
    expect(js(`import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(`${file}.new`)}, '')`)).toContain(
      'ERR_ACCESS_DENIED',
    );
    expect(js(`import { execSync } from 'node:child_process'; execSync('id')`)).toContain('ERR_ACCESS_DENIED');
    expect(js(`import { Worker } from 'node:worker_threads'; new Worker('1', { eval: true })`)).toContain(
      'ERR_ACCESS_DENIED',
    );
    expect(js(`import 'node:sqlite'`)).toContain('ERR_UNKNOWN_BUILTIN_MODULE');
  });

  it('is stopped where its database would be another than its own', () => {
    for (const statement of [
      `ATTACH DATABASE '${file}.db' AS other; CREATE TABLE other.t (a)`,
      `VACUUM INTO '${file}.db'`,
      'PRAGMA writable_schema = ON',
    ])
      expect(sql(`CREATE TABLE t (a);\n${statement};\nSELECT 1;`), statement).toMatch(/not authorized|authoriz/);
    expect(existsSync(`${file}.db`)).toBe(false);
  });

  it('reaches no network', async () => {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}/`;
    expect(js(`await fetch('${url}')`)).toContain('no network');
    expect(js(`import http from 'node:http'; http.get('${url}')`)).toContain('no network');
    expect((await fetch(url)).ok).toBe(true);
    expect(asked).toBe(1);
    await new Promise((done) => server.close(done));
  });

  it('ends, whatever it does', () => {
    expect(js('for (;;);', 1000)).toBe('');
  });
});
