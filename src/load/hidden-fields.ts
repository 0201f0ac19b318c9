import type { Issue } from '../handbook/issues.ts';
import { eachText, pathOf } from '../handbook/paths.ts';
import { hiddenIn, hiddenReferenceIn } from '../handbook/text/hidden.ts';

/** Hidden characters in fields that are no letters of the file: YAML writes them as `"\\u202e"`, Markdown as `&#x202e;`. */
export function hiddenFieldIssues(file: string, data: unknown): Issue[] {
  const issues: Issue[] = [];
  if (typeof data !== 'object' || data === null) return issues;
  eachText(
    data,
    () => true,
    (text, step) => {
      const hidden = hiddenIn(text) ?? hiddenReferenceIn(text);
      if (!hidden) return;
      issues.push({
        rule: 'schema',
        severity: 'error',
        file,
        place: { path: pathOf(step) },
        message: `The field has a hidden character: ${hidden.words}.`,
        fix: 'Remove it.',
      });
    },
  );
  return issues;
}
