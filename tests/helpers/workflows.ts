import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** A step of a workflow that runs something. */
export interface Step {
  run: string;
  /** Where it runs, from the folder in which the workflow began. */
  folder: string;
  /** What it gets from the workflow, as written. */
  env: Record<string, string>;
}

interface Workflow {
  jobs: Record<
    string,
    {
      defaults?: { run: { 'working-directory': string } };
      steps: { uses?: string; run?: string; env?: Record<string, string> }[];
    }
  >;
}

const workflowsOf = (repository: string): Workflow[] => {
  const folder = join(repository, '.github/workflows');
  return readdirSync(folder).map((name) => load(readFileSync(join(folder, name), 'utf8')) as Workflow);
};

/** Every step of a repository's workflows that runs something, each once. */
export function stepsOf(repository: string): Step[] {
  const steps = workflowsOf(repository).flatMap(({ jobs }) =>
    Object.values(jobs).flatMap(({ defaults, steps: own }) =>
      own.flatMap(({ run, env = {} }): Step[] =>
        run === undefined ? [] : [{ run, env, folder: defaults?.run['working-directory'] ?? '.' }],
      ),
    ),
  );
  return [...new Map(steps.map((step) => [step.run, step])).values()];
}

/** The actions that a repository's workflows use. */
export const actionsOf = (repository: string): string[] =>
  workflowsOf(repository).flatMap(({ jobs }) =>
    Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])),
  );

/** Puts a `gh` into a folder that writes down what it is told, and knows one open issue by its title where GH_OPEN names it. */
export function fakeGh(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'gh');
  writeFileSync(
    file,
    `#!/usr/bin/env bash
echo "$*" >> "$GH_LOG"
if [ "$1 $2" = 'issue list' ] && [ -n "$GH_OPEN" ] && [[ "$*" = *"$GH_OPEN"* ]]; then echo 7; fi
`,
  );
  chmodSync(file, 0o755);
}
