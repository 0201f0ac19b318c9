import { ContentRootError } from '../load/content-root.ts';
import { Refusal } from '../load/refusal.ts';
import { PortError } from '../site/listen.ts';
import { SettingsError } from '../site/settings.ts';

/** A command was called in a way it does not know. */
export class UsageError extends Error {
  override name = 'UsageError';
}

const isParseError = (error: unknown) =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/**
 * Runs a command and ends the process with the code it returns. A mistake of the one who called it is
 * said in one line with exit code 2; only a fault of the program itself shows a stack trace.
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const mistaken =
      error instanceof ContentRootError ||
      error instanceof PortError ||
      error instanceof Refusal ||
      error instanceof SettingsError ||
      error instanceof UsageError ||
      isParseError(error);
    if (!mistaken) throw error;
    console.error((error as Error).message.split('\n')[0]);
    process.exitCode = 2;
  }
}
