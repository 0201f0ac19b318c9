import type { FinishedSite } from '../site/finished-site.ts';
import { serve, type Served, type SiteMove } from '../site/serve.ts';
import { UsageError } from './run-command.ts';

const LABELS = { candidate: 'Candidates:  ', interviewer: 'Interviewers:' } as const;

/** Where candidates' pages are served if nothing else is asked for; interviewers' are at the next port. */
export const FIRST_PORT = 4321;

/** The port of an audience's site where the sites' ports begin at one. 0 is any free port for either. */
export const portOf = (audience: FinishedSite['audience'], first: number) =>
  first === 0 || audience === 'candidate' ? first : first + 1;

/** The port that is asked for, or else the usual one. @throws {UsageError} if it is none. */
export function portFrom(value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65534) return port;
  throw new UsageError(`--port is "${value}", and a number from 0 to 65534 was expected, such as ${String(usual)}.`);
}

/** The sites that this process serves, none yet. Told to stop, now or later, the process ends with all of them. */
export function nothingServed(): Served[] {
  const served: Served[] = [];
  const stop = () => {
    void Promise.all(served.map((site) => site.close())).then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return served;
}

/** Serves finished sites besides those that are served, and says where. From interviewers' pages links lead to the candidates' pages that are served here, if they came before. */
export async function serveSites(
  served: Served[],
  sites: readonly (FinishedSite & { port: number })[],
  hosts: readonly string[] = [],
): Promise<void> {
  let candidates: SiteMove | undefined;
  for (const { audience, folder, base, origin, port } of sites) {
    const site = await serve(folder, base, port, { hosts, candidates });
    served.push(site);
    if (audience === 'candidate') candidates = { from: origin + base, to: site.url };
    const moved = port === 0 || site.port === port ? '' : ` (port ${String(port)} is taken)`;
    console.log(`${LABELS[audience]} ${site.url}${moved}`);
  }
  console.log('Stop with Ctrl-C.');
}
