import { spawnSync } from 'node:child_process';

/** Longer than any program of the content takes, on a machine that is busy too. In milliseconds. */
const LONGEST = 20_000;

/** What Node's permissions know nothing of: the network. Runs before the program does. */
const OFFLINE = `
import net from 'node:net';
import dgram from 'node:dgram';
const no = () => { throw new Error('no network'); };
Object.assign(net.Socket.prototype, { connect: no });
Object.assign(net.Server.prototype, { listen: no });
Object.assign(dgram.Socket.prototype, { bind: no, send: no, connect: no });
`;

/** Answers the last question of a text in SQL, each row on a line; the rest is done before it. In memory, and with no other database. */
const SQL = `
import { DatabaseSync } from 'node:sqlite';
let text = '';
for await (const part of process.stdin) text += part;
const database = new DatabaseSync(':memory:');
// 24 and 25 attach and detach another database, 19 is a pragma; 1 refuses.
database.setAuthorizer((action, name) =>
  action === 24 || action === 25 || (action === 19 && name !== 'foreign_keys') ? 1 : 0);
let rows = [];
for (const statement of text.replace(/^\\s*--.*$/gm, '').split(/;\\s*(?:\\n|$)/)) {
  if (statement.trim() === '') continue;
  if (/^\\s*(?:select|with)\\b/i.test(statement)) rows = database.prepare(statement).all();
  else database.exec(statement);
}
for (const row of rows) console.log(Object.values(row).map((value) => value ?? 'NULL').join(' | '));
`;

/**
 * Runs a program in a process that may read no file, write none, start nothing and ask no network, has no environment,
 * and ends. Whoever sends an entry sends its code, and it is run before anybody has read it.
 * @returns What it prints; where it fails, what it says of that.
 */
function apart(options: readonly string[], input: string, longest: number): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--permission', '--no-addons', ...options], {
    input,
    encoding: 'utf8',
    env: {},
    cwd: '/',
    timeout: longest,
    killSignal: 'SIGKILL',
    maxBuffer: 1_000_000,
  });
  return status === 0 ? stdout : stderr;
}

const asModule = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;

/** How a program is run, by its language; none that nothing here can run. */
export const RUNS: Readonly<Partial<Record<string, (code: string, longest?: number) => string>>> = {
  // Node's own database writes where its permissions forbid it: programs have none.
  js: (code, longest = LONGEST) =>
    apart(['--no-experimental-sqlite', '--import', asModule(OFFLINE), '--input-type=module', '-'], code, longest),
  sql: (code, longest = LONGEST) =>
    apart(['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', SQL], code, longest),
};
