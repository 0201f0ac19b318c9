import type { ConfigData } from 'html-validate';

/** What html-validate holds every built page to: all that it recommends, but for what a reason stands beside. */
export const htmlRules = {
  extends: ['html-validate:recommended'],
  root: true,
  rules: {
    // A matter of style: HTML gives `<meta/>` and `<meta>` the same meaning, and the theme writes the first.
    'void-style': 'off',
    // A limit that search engines had once. Names of pages are the company's, and the name of the site, which comes
    // last, is what may be cut.
    'long-title': 'off',
    // Every form whose answer comes from a server needs the button. What-if answers each change at once, and sends nothing.
    'wcag/h32': 'off',
    // Any id without white space is valid HTML. The theme's link past the menus leads to `_top`, and a heading such as
    // "1. Start from the work" is named as it is written.
    'valid-id': ['error', { relaxed: true }],
  },
} satisfies ConfigData;
