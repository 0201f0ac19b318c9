import { headingOf } from '../../src/handbook/text/capital.ts';
import { RULE_GROUPS, rulesOf } from '../../src/handbook/rules/groups.ts';
import { isConfigurable, type Example, type Rule, type TextsOfRules } from '../../src/handbook/rules/types.ts';
import { wordsFor } from '../../src/words/languages.ts';
import { block, code, table } from './markdown.ts';

const { rules, checks: CHECKS } = wordsFor('en');
const TEXTS: TextsOfRules = rules;

/** A piece of a file, with the lines around fields where it has a text too. */
function pieceOf({ file, fields, body }: Example): string {
  const shown = fields?.trimEnd() ?? '';
  if (body === undefined || !file.endsWith('.mdx')) return body ?? shown;
  return shown === '' ? body : `---\n${shown}\n---\n${body}`;
}

const examples = (title: string, pieces: readonly Example[]) =>
  pieces.flatMap((piece, index) => [
    `${index === 0 ? title : 'And'} in ${code(piece.file)}:`,
    block(piece.body === undefined ? 'yaml' : 'md', pieceOf(piece)),
  ]);

/** How checks.yaml changes a rule. */
function settingOf({ id, thresholds = {} }: Rule): string[] {
  const numbers = Object.entries(thresholds);
  if (numbers.length === 0) return [`Switched off in checks.yaml with ${code(`off: [${id}]`)}.`];
  return [
    `Switched off in checks.yaml with ${code(`off: [${id}]`)}, or run with other numbers:`,
    block(
      'yaml',
      `thresholds:\n  ${id}:\n${numbers
        .map(([name, value]) => `    ${name}: ${String(value)}  # ${TEXTS[id]!.thresholds![name]!}`)
        .join('\n')}`,
    ),
  ];
}

function sectionOf(rule: Rule): string[] {
  const { what, why, fix, source } = TEXTS[rule.id]!;
  return [
    `### ${rule.id}`,
    `**${headingOf(rule.severity)}.** ${what}`,
    `*Why:* ${why}${source === undefined ? '' : ` (${source})`}`,
    ...examples('Both examples begin with', rule.shared ?? []),
    ...examples('Found,', rule.bad),
    ...examples('Mended,', rule.good),
    `*How to mend it:* ${fix}`,
    ...(isConfigurable(rule) ? settingOf(rule) : []),
  ];
}

/** Every check: what it asks, why, an example that it finds, the same mended, and how it is set. */
export const checksOfRules = (): string =>
  RULE_GROUPS.flatMap((group) => [
    `## ${CHECKS.group[group]}`,
    table(
      ['check', 'severity', 'what it asks'],
      rulesOf(group).map(({ id, severity }) => [`[${id}](#${id})`, severity, TEXTS[id]!.what]),
    ),
    ...rulesOf(group).flatMap((rule: Rule) => sectionOf(rule)),
  ]).join('\n\n');
