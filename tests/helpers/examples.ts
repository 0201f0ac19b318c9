import type { Example } from '../../src/handbook/rules/types.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { entry, type Fields } from './small-entry.ts';
import type { HandbookFiles } from './small-handbook.ts';

function parsed({ file, fields }: Example): Fields {
  if (fields === undefined) return {};
  const yaml = parseYaml(fields, 1);
  if ('problem' in yaml) throw new Error(`The example in ${file} is no YAML: ${yaml.problem.message}`);
  return yaml.data as Fields;
}

/**
 * Puts the example of a rule into the small handbook, as an editor would who changes what is shown of each file and
 * leaves the rest. A file that the small handbook lacks is new, and has what is shown alone.
 */
export function applyExample(files: HandbookFiles, example: readonly Example[]): void {
  for (const piece of example) {
    if (piece.file === 'company.yaml') Object.assign(files.company, parsed(piece));
    else if (piece.file === 'checks.yaml') Object.assign(files.checks, parsed(piece));
    else {
      const path = piece.file.replace(/\.mdx$/, '');
      const file = (files.entries[path] ??= entry({}));
      Object.assign(file.fields, parsed(piece));
      file.body = piece.body ?? file.body;
    }
  }
}
