import type { Finding, FindingLink } from './finding.ts';

/** Words with links where they name something, and the links to what they do not name. */
export interface LinkedWords {
  parts: (string | FindingLink)[];
  rest: FindingLink[];
}

/** Puts the links of a finding where its words name them: the longest name first, each link once. */
export function linkedWords({ words, links }: Pick<Finding, 'words' | 'links'>): LinkedWords {
  let parts: (string | FindingLink)[] = [words];
  const rest: FindingLink[] = [];
  for (const link of [...links].sort((a, b) => b.label.length - a.label.length)) {
    const place = parts.findIndex((part) => typeof part === 'string' && part.includes(link.label));
    if (place < 0) {
      rest.push(link);
      continue;
    }
    const text = parts[place] as string;
    const start = text.indexOf(link.label);
    const around = [text.slice(0, start), link, text.slice(start + link.label.length)].filter((part) => part !== '');
    parts = [...parts.slice(0, place), ...around, ...parts.slice(place + 1)];
  }
  return { parts, rest };
}
