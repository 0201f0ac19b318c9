import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { companySchema } from '../handbook/schemas/company.ts';
import { hiddenIn } from '../handbook/text/hidden.ts';
import { todayFrom } from '../site/settings.ts';
import { LANGUAGE_TAGS, languageOf } from '../words/languages.ts';
import { writeFirstFiles, type Beginning } from './first-files.ts';
import { ownSource } from './own-source.ts';
import { runCommand, UsageError } from './run-command.ts';
import { openTerminal } from './terminal.ts';

const USAGE = `Usage: npx hiring-handbook init <folder> [--name <name>] [--url <address>] [--lang <tag>] [--interviewers here|apart]

Makes the repository of a company's handbook, in a folder that is not there yet or is empty: settings with a comment
above each, one role with its stage, interview and competency to be changed into yours, and workflows that check it.

  --name          the name of the company
  --url           the address of the candidate site: origin and base path, such as https://jobs.example/hiring/
  --lang          the language of its pages: ${LANGUAGE_TAGS.join(', ')}, or a region of one such as en-GB (default en)
  --interviewers  where the interviewers' side lies: here, or apart, as a repository of its own in a folder beside
                  this one, for a handbook whose repository others may read (default here)
  --from          the package that the handbook depends on, if it is not the one that this command came with: a file,
                  or an address as npm understands it
  --help          this text

On a terminal it asks for what is missing. It never overwrites a file.
Exit code: 0 made, 2 not made, and why.`;

/** @throws {UsageError} */
function readName(value: string): string {
  const name = value.trim();
  const hidden = hiddenIn(name);
  if (hidden) throw new UsageError(`The name has a hidden character: ${hidden.words}. Write it without.`);
  if (name === '') throw new UsageError('The name is empty. Write the name of the company.');
  return name;
}

/** @throws {UsageError} */
function readUrl(value: string): string {
  const read = companySchema.shape.url.safeParse(value.trim());
  if (read.success) return read.data;
  throw new UsageError(`"${value}" is no address of a site: ${read.error.issues[0]!.message}.`);
}

/** @throws {UsageError} */
function readLang(value: string): string {
  if (languageOf(value) !== undefined) return value;
  throw new UsageError(
    `The words of pages do not exist in "${value}". They exist in: ${LANGUAGE_TAGS.join(', ')}, and in regions of these such as en-GB.`,
  );
}

/** @throws {UsageError} */
function readApart(value: string): boolean {
  if (value === 'here' || value === 'apart') return value === 'apart';
  throw new UsageError(`--interviewers is "${value}", and "here" or "apart" was expected.`);
}

interface Answers {
  name?: string | undefined;
  url?: string | undefined;
  lang?: string | undefined;
  interviewers?: string | undefined;
}

/** What the four questions come to: from the command line, and then, on a terminal, from who sits there. @throws {UsageError} */
async function readAnswers(given: Answers): Promise<Pick<Beginning, 'name' | 'url' | 'lang'> & { apart: boolean }> {
  const terminal = openTerminal();
  const ask = async (question: string, usual: string | undefined, option: string): Promise<string> => {
    if (terminal)
      return (await terminal.ask(`${question}${usual === undefined ? '' : ` (${usual})`}`)) || (usual ?? '');
    if (usual !== undefined) return usual;
    throw new UsageError(
      `--${option} is missing. Usage: npx hiring-handbook init <folder> --name <name> --url <address>.`,
    );
  };
  try {
    return {
      name: readName(given.name ?? (await ask('The name of the company?', undefined, 'name'))),
      url: readUrl(
        given.url ??
          (await ask('The address of the site for candidates, such as https://jobs.example/?', undefined, 'url')),
      ),
      lang: readLang(given.lang ?? (await ask('The language of its pages?', 'en', 'lang'))),
      apart: readApart(
        given.interviewers ??
          (await ask("The interviewers' side: here, or apart in a repository of its own?", 'here', 'interviewers')),
      ),
    };
  } finally {
    terminal?.close();
  }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      url: { type: 'string' },
      lang: { type: 'string' },
      interviewers: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0)
    throw new UsageError('Name one folder to make: npx hiring-handbook init <folder>.');
  const source = values.from ?? ownSource();
  if (source === undefined)
    throw new UsageError(
      'Nobody knows where this package was installed from. Say it with --from: a file, or an address as npm understands it.',
    );
  const home = resolve(folder);
  const { apart: isApart, ...answers } = await readAnswers(values);
  const apart = isApart ? join(dirname(home), `${basename(home)}-interviewers`) : undefined;
  // The workflows of each check the other out by its name.
  if (isApart && !/^[\w.-]+$/.test(basename(home)))
    throw new UsageError(
      `"${basename(home)}" is no name of a repository: for two repositories choose letters of a to z, digits, hyphens, dots and underscores.`,
    );
  writeFirstFiles(home, { ...answers, apart, source, today: todayFrom(process.env) });
  console.log(`Made ${[home, ...(apart === undefined ? [] : [apart])].map((path) => relative(process.cwd(), path) || '.').join(' and ')}.

Next:
  1. cd ${relative(process.cwd(), home) || '.'} && npm install
  2. npx hiring-handbook dev
  3. Change company.yaml and the example into yours. Its README says what stands where.`);
  return 0;
});
