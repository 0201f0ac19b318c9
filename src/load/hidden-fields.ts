import type { Issue } from '../handbook/issues.ts';
import { eachText, pathOf } from '../handbook/paths.ts';
import { hiddenIn, hiddenReferenceIn } from '../handbook/text/hidden.ts';
import { issueOf } from './issue-of.ts';

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
      const message = `The field has a hidden character: ${hidden.words}.`;
      issues.push(issueOf(file, { path: pathOf(step), message, fix: 'Remove it.' }));
    },
  );
  return issues;
}
