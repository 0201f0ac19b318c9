import { createInterface } from 'node:readline/promises';
import { UsageError } from './run-command.ts';

/** Somebody at a terminal, who can be asked for what the command line does not say. */
export interface Terminal {
  /** What is answered, without spaces around it. @throws {UsageError} if the question is broken off. */
  ask: (question: string) => Promise<string>;
  close: () => void;
}

/** The terminal that a command was called at; undefined where nobody sits there. */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const line = createInterface({ input: process.stdin, output: process.stdout });
  return {
    ask: async (question) => {
      try {
        return (await line.question(`${question} `)).trim();
      } catch {
        throw new UsageError('Nothing was made.');
      }
    },
    close: () => {
      line.close();
    },
  };
}
