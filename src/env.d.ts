/// <reference types="astro/client" />

declare module 'virtual:starlight/components/*' {
  const Component: (props: object) => astroHTML.JSX.Element;
  export default Component;
}

declare namespace App {
  interface Locals {
    /** What the frame around a page shows of it. */
    handbookPage?: import('./site/page.ts').PageFrame;
    /** What its list of contents shows. */
    handbookContents?: readonly import('./site/parts.ts').ContentsLine[];
    /** What Starlight shows beside it. */
    handbookSidebar?: import('./site/page.ts').SidebarItem[];
  }
}

declare module 'virtual:handbook/reading' {
  export const siteHandbook: typeof import('./site/reading.ts').siteHandbook;
  export const getChecks: typeof import('./site/reading.ts').getChecks;
  export const checkSettings: typeof import('./site/reading.ts').checkSettings;
  export const contentInHome: typeof import('./site/reading.ts').contentInHome;
  export const interviewersApart: typeof import('./site/reading.ts').interviewersApart;
}

declare module 'virtual:handbook/collections' {
  export const collections: typeof import('./site/collections.ts').collections;
}

declare module 'virtual:handbook/finding-words' {
  export const words: import('./words/definition/findings.ts').FindingWords;
}

declare module 'virtual:handbook/note-rules' {
  export const noteRules: import('./words/definition/note-rules.ts').NoteRules;
}

declare module 'virtual:handbook/words' {
  export const words: import('./words/definition.ts').Words;
}

declare module 'virtual:handbook/font' {
  /** The address of a font that is loaded before anything asks for it. */
  export const preload: string | undefined;
}

declare module 'virtual:handbook/components/RoleIntro' {
  const Component: (props: { id: string; title: string }) => astroHTML.JSX.Element;
  export default Component;
}

declare module 'virtual:handbook/components/*' {
  const Component: (props: object) => astroHTML.JSX.Element;
  export default Component;
}
