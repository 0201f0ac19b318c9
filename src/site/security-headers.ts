import { createHash } from 'node:crypto';
import type { Audience } from '../handbook/entities/schemas.ts';
import type { InlineCode } from './inline-code.ts';

/** The file of a site that says with which headers its files are sent. Static hosts read it and keep it to themselves. */
export const HEADERS_FILE = '_headers';

/**
 * What no page of either site uses. The screen may be kept on while an interview runs; what a reader asks for
 * with a click, such as copying, is left as browsers have it.
 */
const CLOSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Inline code as a policy names it. */
export const sourceOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const sourcesOf = (codes: ReadonlySet<string>) => [...codes].map(sourceOf).sort();

/**
 * What a browser may load and run on the pages of a site: files of its own origin, and of inline code exactly
 * what is given. The search is WebAssembly.
 */
export const contentSecurityPolicy = ({ scripts, styles }: InlineCode): string =>
  [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...sourcesOf(scripts)].join(' '),
    ["style-src 'self'", ...sourcesOf(styles)].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Folders of a site whose files have a hash of what they hold in their names: another file is another address. */
export const HASHED_FOLDERS = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** How long a file of these folders may be kept; what only some may see is kept by nobody on the way. */
export const keptForever = (audience: Audience) =>
  `${audience === 'candidate' ? 'public' : 'private'}, max-age=31536000, immutable`;

/**
 * The headers that the files of a site are sent with, in the format that static hosts read.
 * @param base the path that the site is served below; begins and ends with a slash.
 */
export const headersFile = (code: InlineCode, audience: Audience, base: string): string =>
  `/*
  Content-Security-Policy: ${contentSecurityPolicy(code)}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: ${[...CLOSED.map((feature) => `${feature}=()`), 'screen-wake-lock=(self)'].join(', ')}
  Referrer-Policy: same-origin
  X-Content-Type-Options: nosniff
${HASHED_FOLDERS.map((folder) => `${base}${folder}/*\n  Cache-Control: ${keptForever(audience)}\n`).join('')}`;

/** The headers of all files, read from a file of that format. */
export function headersOf(file: string): [name: string, value: string][] {
  const headers: [string, string][] = [];
  let path = '';
  for (const line of file.split(/\r?\n/)) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (!header) path = line.trim();
    else if (path === '/*') headers.push([header[1]!, header[2]!]);
  }
  return headers;
}
