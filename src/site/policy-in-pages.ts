import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { HEADERS_FILE, headersOf } from './security-headers.ts';

/** Behind the declaration of the charset, which browsers look for at the beginning, and before anything that runs. */
const CHARSET = /<meta charset="utf-8"\s*\/?>/;

/** A page with a content security policy in it, without what a policy in a page cannot say. */
export function withPolicy(html: string, policy: string): string {
  const sayable = policy.replace(/; frame-ancestors [^;]*/, '');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${sayable}"><meta name="referrer" content="same-origin">`;
  return html.replace(CHARSET, (charset) => charset + meta);
}

/** Puts the policy of a site into each of its pages, for hosts that send no headers of ours. */
export function putPolicyInPages(site: string): void {
  const headers = new Map(headersOf(readFileSync(join(site, HEADERS_FILE), 'utf8')));
  const policy = headers.get('Content-Security-Policy')!;
  for (const file of filesBelow(site).filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    writeFileSync(path, withPolicy(readFileSync(path, 'utf8'), policy));
  }
}
