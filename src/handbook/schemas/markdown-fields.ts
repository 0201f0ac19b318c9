/**
 * The fields that are written in Markdown, by side and folder of their entries; * stands for each item of a list.
 * Their pages show them through one component, and what they would put there is checked when an entry is read.
 */
export const MARKDOWN_FIELDS: Readonly<Record<string, readonly string[]>> = {
  'interviewer/interview-types': ['exercises.*.statement', 'exercises.*.setUp', 'variants.*.setUp'],
};
