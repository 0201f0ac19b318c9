/** How editors write in Markdown what some HTML tags say. */
const INSTEAD: Record<string, string> = {
  br: 'End the line with a backslash (\\) to break it, or begin a paragraph after an empty line.',
  hr: 'Write --- on a line of its own, with empty lines around it.',
  img: 'Write ![What it shows](./picture.png). Pages give pictures their size.',
  details: 'Write <Details summary="More"> and </Details> on lines of their own, with the text between them.',
  summary: 'Write it as the attribute of the component: <Details summary="More">.',
  aside: 'Write <Aside type="note"> and </Aside> on lines of their own, with the text between them.',
  a: 'Write [the words of the link](/the/address/).',
  script: 'Remove it: pages have no scripts of their own.',
  style: 'Remove it: entries have no styles of their own.',
};

/** The message for an HTML tag in a body, and what to write in its place. */
export const htmlProblem = (tag: string): { message: string; fix: string } => ({
  message: `The text has raw HTML (<${tag}>), and the body of an entry is Markdown and known components only.`,
  fix: Object.hasOwn(INSTEAD, tag) ? INSTEAD[tag]! : 'Write it as Markdown.',
});
