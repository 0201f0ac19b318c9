import type { Audience } from '../handbook/entities/schemas.ts';
import { addressOf, siteUrl } from '../handbook/routes.ts';
import type { Company } from '../handbook/schemas/company.ts';
import { hasOwnFont } from '../load/brand.ts';
import { accentSheet } from './accent.ts';

/** The font of ours. */
export const DEFAULT_FONT = 'figtree';

/** Where a company's own font is on a site. */
export const fontAddress = (company: Company, audience: Audience): string =>
  `${addressOf(siteUrl(company, audience)).base}font.woff2`;

/** The family of a company's own font, whatever its file is called. */
const FAMILY = 'Company';

function fontRules(company: Company, audience: Audience): string {
  if ((company.font ?? DEFAULT_FONT) === DEFAULT_FONT) return '';
  const family = hasOwnFont(company) ? `'${FAMILY}', system-ui, sans-serif` : 'system-ui, sans-serif';
  const face = `@font-face {
  font-family: '${FAMILY}';
  font-weight: 100 900;
  font-display: optional;
  src: url('${fontAddress(company, audience)}') format('woff2');
}
`;
  return `${hasOwnFont(company) ? face : ''}@layer parts {
  :root {
    --sl-font: ${family};
  }
}
`;
}

/** Which of two logos is seen: that of the theme, without a script that of the device, and on paper that for light pages. */
const LOGO_RULES = `@layer parts {
  @media screen and (not (scripting: none)) {
    :root[data-theme='light'] .on-dark,
    :root[data-theme='dark'] .on-light {
      display: none;
    }
  }
  @media screen and (scripting: none) and (prefers-color-scheme: light) {
    .on-dark {
      display: none;
    }
  }
  @media screen and (scripting: none) and (prefers-color-scheme: dark) {
    .on-light {
      display: none;
    }
  }
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media print {
    .on-dark,
    .on-band {
      display: none;
    }
  }
}
`;

const themeRules = (tokens: readonly (readonly [name: string, value: string])[]) =>
  tokens.length === 0
    ? ''
    : `@layer tokens {
  :root {
${tokens.map(([name, value]) => `    ${name}: ${value};\n`).join('')}  }
}
`;

/** The style sheet of a company's looks: its accent, its font, which logo is seen, and the tokens of its theme. */
export const brandSheet = (
  company: Company,
  audience: Audience,
  tokens: readonly (readonly [name: string, value: string])[] = [],
): string =>
  [
    accentSheet(company.accent),
    fontRules(company, audience),
    company.logoDark === undefined ? '' : LOGO_RULES,
    themeRules(tokens),
  ].join('');
