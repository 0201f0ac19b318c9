#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Starts a command of the handbook. JavaScript of the oldest Node that may start it, with nothing of the package
 * loaded: the package brings a newer Node along, and this runs itself again on that one where it has to.
 */

/** Each command, and the module that it is. */
const COMMANDS = {
  init: 'init',
  dev: 'dev',
  build: 'build',
  serve: 'serve',
  start: 'start',
  check: 'check-command',
  new: 'new',
  changes: 'changes',
  due: 'due',
  find: 'find',
  schemas: 'schemas',
  upgrade: 'upgrade',
  verify: 'verify',
  hosting: 'hosting',
  export: 'export',
};

const USAGE = `Usage: npx hiring-handbook <command>

  init     the repository of a new handbook
  dev      the site while you write: it follows what you save
  build    both sites, into the folder for finished sites
  serve    the finished sites, as a host would serve them
  start    builds both sites and serves them
  check    what is wrong with the content, where, and what to do
  new      a new entry, on both sides
  changes  what changed between two commits, as each audience sees it
  due      what somebody has to read again, for each owner
  find     what the search of each site shows for some words, and why
  schemas  what editors need to complete fields
  upgrade  makes the content that of a newer schema, and shows it first
  verify   a digest of each site, which whoever builds the same gets too
  hosting  the configuration of a server for the finished sites
  export   everything as plain Markdown and tables, to be read without this program

npx hiring-handbook <command> --help says more.`;

const NEEDED = 24;

/** The compiled modules: not there where npm takes the package from a git address and runs no scripts. */
const LIB = fileURLToPath(new URL('../lib', import.meta.url));

/** Runs this program again on the Node that the package brings along, and ends as that ends. */
function runOnOwnNode() {
  const folder = dirname(module.createRequire(import.meta.url).resolve('node/package.json'));
  const own = ['node', 'node.exe'].map((name) => join(folder, 'bin', name)).find((file) => existsSync(file));
  if (own === undefined) {
    console.error(
      `This needs Node ${String(NEEDED)}, and here Node ${process.versions.node} is running. The package brings Node ${String(NEEDED)} along, which was not set up when it was installed: run "npm rebuild node --ignore-scripts=false".`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('close', (code, signal) => {
    if (signal === null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

async function run(name, args) {
  if (name === undefined || name === '--help' || name === 'help') {
    console.log(USAGE);
    process.exitCode = name === undefined ? 2 : 0;
    return;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    console.error(`There is no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  if (!existsSync(LIB)) {
    console.error(
      'This package came from its repository, and npm ran no scripts, so nothing is compiled. Install it again with scripts allowed, or make a file of it in a clone, with "npm ci && npm pack", and depend on that file.',
    );
    process.exitCode = 2;
    return;
  }
  // Reading the modules takes longer than checking a handbook: what was compiled is kept between runs, in the system's
  // folder for temporary files.
  module.enableCompileCache();
  // Who is used to npm's scripts writes "--" before the options.
  process.argv.splice(2, process.argv.length, ...(args[0] === '--' ? args.slice(1) : args));
  await import(`../lib/cli/${COMMANDS[name]}.js`);
}

if (Number(process.versions.node.split('.')[0]) < NEEDED) runOnOwnNode();
else await run(process.argv[2], process.argv.slice(3));
