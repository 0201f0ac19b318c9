import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from './other-server.ts';

/** Where Debian puts it, which is on no path but that of the system's administrator. */
const PLACES = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'];

/** The nginx of this machine, if it has one. */
export const findNginx = (): string | undefined =>
  PLACES.find((place) => spawnSync(place, ['-v'], { stdio: 'ignore' }).status === 0);

/** Starts nginx with a configuration for its `http` block, in a folder of its own. Resolves once it answers at the port. */
export async function startNginx(config: string, folder: string, port: number): Promise<{ stop: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const own = (name: string) => join(folder, name);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(own('handbook.conf'), config);
  writeFileSync(
    own('nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${own('nginx.pid')};
error_log ${own('error.log')};
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${own(name)};`).join('\n')}
  include ${own('handbook.conf')};
}
`,
  );
  const child = spawn(findNginx()!, ['-e', own('error.log'), '-p', folder, '-c', own('nginx.conf')]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close');
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx has ended: ${said}`);
    const answers = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (answers) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    stop: async () => {
      child.kill('SIGQUIT');
      await ended;
    },
  };
}
