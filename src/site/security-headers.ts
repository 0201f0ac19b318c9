import { createHash } from 'node:crypto';
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

/** The headers that every file of a site is sent with, in the format that static hosts read. */
export const headersFile = (code: InlineCode): string =>
  `/*
  Content-Security-Policy: ${contentSecurityPolicy(code)}
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: ${[...CLOSED.map((feature) => `${feature}=()`), 'screen-wake-lock=(self)'].join(', ')}
  Referrer-Policy: same-origin
  X-Content-Type-Options: nosniff
`;

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
