import type { ChildProcess } from 'node:child_process';

/** The addresses that a server prints, once it has printed so many. @throws {Error} with all that it said, if it ends before. */
export function addressesSaid(server: ChildProcess, count: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const collect = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = printed.match(/http:\/\/localhost:\d+\/\S*(?=\s)/g) ?? [];
      if (found.length >= count) resolve(found.slice(0, count));
    };
    server.stdout?.on('data', collect);
    server.stderr?.on('data', collect);
    server.on('close', () => {
      reject(new Error(`It ended before it served.\n${printed}`));
    });
  });
}
