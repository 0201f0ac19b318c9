/** Attributes a component takes in an entry's body: all of them literal text. */
export interface ContentComponent {
  attributes: Record<string, { required?: true; values?: readonly string[]; text: string }>;
  text: string;
}

/** The components that the body of an entry may use: src/load/body/draw-component.ts draws them. There are no others, and no imports. */
export const CONTENT_COMPONENTS: Record<string, ContentComponent> = {
  Aside: {
    text: 'A remark set apart from the text.',
    attributes: {
      type: { values: ['note', 'tip', 'caution', 'danger'], text: 'What kind of remark it is.' },
      title: { text: 'Its heading.' },
    },
  },
  Steps: { text: 'An ordered list drawn as steps.', attributes: {} },
  Details: {
    text: 'Text that opens when its heading is chosen.',
    attributes: { summary: { required: true, text: 'The heading.' } },
  },
};
