import { headersOf, sourceOf } from './security-headers.ts';
import { decodeEntities } from './site-addresses.ts';

/** Elements that load another page, run something, or change where all addresses of a page lead. */
const LIVE = new Set('applet base embed fencedframe foreignobject frame frameset iframe object portal'.split(' '));

/** A comment, an element whose content is no markup, or the beginning of any other; what stands in quotes is none. */
const ATTRIBUTES = String.raw`((?:[^"'>]|"[^"]*"|'[^']*')*)`;
const TOKEN = new RegExp(
  `<!--|<(script|style|title|textarea)\\b${ATTRIBUTES}>([\\s\\S]*?)</\\1\\s*>|<([a-z][^\\s/>]*)${ATTRIBUTES}>`,
  'gi',
);
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Types of script that are data: nothing runs them. */
const DATA = /\btype="application\/(?:ld\+)?json"/;

/** What a page may do beside saying what it says. */
export interface MarkupContext {
  /** The policy with which the site is served: inline code is allowed by its hash alone. */
  policy: string;
  /** Whether the page is there to send its reader on. */
  sendsOn: boolean;
}

/** The content security policy in the headers file of a site. */
export const policyOf = (headersFile: string): string =>
  headersOf(headersFile).find(([name]) => name.toLowerCase() === 'content-security-policy')?.[1] ?? '';

/** Whether it is worth reading the attributes of a tag one by one. */
const MAY_BE_LIVE = /(?:^|[\s"'/])on|src|poster|script|data:|&(?:#|colon|tab|newline)/i;

/** Browsers leave white space and control characters out of the beginning of an address. */
const addressIn = (value: string) => decodeEntities(value).replace(/[\0-\x20]+/g, '');

function* liveAttributes(tag: string, attributes: string): Generator<string> {
  if (!MAY_BE_LIVE.test(attributes)) return;
  for (const [, name = '', double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare ?? '';
    const loads = /^(?:src|srcset|poster)$/i.test(name);
    if (/^on/i.test(name)) yield `${name}="…" in <${tag}>`;
    else if (loads || /^(?:data|href|action|formaction)$/i.test(name)) {
      const address = addressIn(value);
      if (/^(?:javascript|vbscript|data:text)/i.test(address) || (loads && /^(?:[a-z][\w+.-]*:)?\/\//i.test(address)))
        yield `${name}="${value.slice(0, 60)}" in <${tag}>`;
    }
  }
}

/**
 * What a page of a finished site does that no page of the handbook does: it runs code that the policy does not
 * name, holds a comment or another page, listens to events, sends its reader on, or loads from elsewhere. Where
 * any is found, a text has become markup on its way into the page.
 */
export function liveMarkup(html: string, { policy, sendsOn }: MarkupContext): string[] {
  const found: string[] = [];
  for (const [all, raw, rawAttributes, code, name, attributes] of html.matchAll(TOKEN)) {
    if (all === '<!--') found.push('a comment');
    const tag = (raw ?? name ?? '').toLowerCase();
    const isCode = (tag === 'script' || tag === 'style') && code !== '' && !DATA.test(rawAttributes!);
    if (isCode && !policy.includes(sourceOf(code!))) found.push(`a <${tag}> that the policy does not name`);
    if (LIVE.has(tag)) found.push(`<${tag}>`);
    if (tag === 'meta' && /\bhttp-equiv\b/i.test(attributes!) && !sendsOn) found.push('<meta http-equiv>');
    found.push(...liveAttributes(tag, rawAttributes ?? attributes ?? ''));
  }
  return found;
}
