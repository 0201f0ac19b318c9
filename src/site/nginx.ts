import type { FinishedSite } from './finished-site.ts';
import type { Redirect } from './redirects-file.ts';
import { HASHED_FOLDERS, keptForever } from './security-headers.ts';

/** A site as nginx is told of it. */
export interface NginxSite extends FinishedSite {
  /** The name of the host, such as `jobs.example`. */
  host: string;
  headers: readonly [name: string, value: string][];
  redirects: readonly Redirect[];
}

/** What stands before the interviewers' site: a proxy that knows the company's accounts, or a file of passwords. */
export type SignIn = 'oauth2-proxy' | 'basic';

/** How the sites are served. */
export interface NginxOptions {
  /** What nginx listens on: a port, or an address with one. */
  listen: string;
  signIn: SignIn;
}

const TYPES: Record<string, string> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js',
  'application/json': 'json',
  'application/xml': 'xml',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
};

/** Types that are text: they are sent with their charset, and packed where no copy is ready. */
const TEXT = Object.keys(TYPES).filter((type) => /^text|json|xml/.test(type) && type !== 'text/html');

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const pattern = (path: string) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const indented = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `    ${line}`));
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];

const cacheOf = ({ audience }: NginxSite) => `$handbook_${audience}_cache`;

const cacheMap = (site: NginxSite) =>
  block(`map $uri ${cacheOf(site)}`, [
    `default ${quoted(site.audience === 'candidate' ? 'no-cache' : 'private, no-cache')};`,
    `${quoted(`~^${pattern(site.base)}(?:${HASHED_FOLDERS.join('|')})/`)} ${quoted(keptForever(site.audience))};`,
  ]);

const OAUTH2_PROXY = [
  '# Who is not signed in gets no file: each request is first put to oauth2-proxy, which knows the accounts.',
  'auth_request /oauth2/auth;',
  'error_page 401 = @sign_in;',
  ...block('location @sign_in', ['return 302 /oauth2/start?rd=$request_uri;']),
  ...block('location /oauth2/', [
    'auth_request off;',
    '# Its pages have a policy of their own.',
    'add_header Referrer-Policy same-origin always;',
    'proxy_pass http://127.0.0.1:4180;',
    'proxy_set_header Host $host;',
    'proxy_set_header X-Real-IP $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'proxy_set_header X-Forwarded-Uri $request_uri;',
  ]),
  ...block('location = /oauth2/auth', [
    'internal;',
    'auth_request off;',
    'proxy_pass http://127.0.0.1:4180;',
    'proxy_pass_request_body off;',
    'proxy_set_header Content-Length "";',
    'proxy_set_header Host $host;',
    'proxy_set_header X-Forwarded-Uri $request_uri;',
  ]),
];

const BASIC = [
  '# For trying: one password for all. It says nothing of who reads, and nobody loses it who leaves.',
  'auth_basic "Interviewers";',
  'auth_basic_user_file /etc/nginx/handbook.htpasswd;',
];

/** What answers without looking into the folder. It comes before signing in, and so names nothing of what is there. */
const wayIn = ({ base }: NginxSite) =>
  base === '/'
    ? []
    : [
        ...block('location = /', [`return 302 ${base};`]),
        ...block(`location = ${base.slice(0, -1)}`, [`return 301 ${base};`]),
      ];

/** Former names lead on. On the interviewers' site their pages do, behind the sign-in: a redirect would name them before it. */
const redirectsOf = ({ audience, redirects }: NginxSite) =>
  audience === 'candidate'
    ? redirects.flatMap(({ from, to }) =>
        block(`location = ${quoted(decodeURI(from))}`, [`return 301 ${to}$is_args$args;`]),
      )
    : [];

const serverOf = (site: NginxSite, { listen, signIn }: NginxOptions) =>
  block('server', [
    `listen ${listen};`,
    `server_name ${site.host};`,
    'absolute_redirect off;',
    'server_tokens off;',
    '',
    ...(site.audience === 'interviewer' ? [...(signIn === 'basic' ? BASIC : OAUTH2_PROXY), ''] : []),
    ...site.headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    `add_header Cache-Control ${cacheOf(site)};`,
    '',
    ...block(
      'types',
      Object.entries(TYPES).map(([type, endings]) => `${type} ${endings};`),
    ),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${TEXT.join(' ')};`,
    '',
    '# Copies that `npm run build -- --compress` has made; what has none is packed when it is sent.',
    'gzip_static on;',
    '# brotli_static on;   # where the module is there: Debian has it as libnginx-mod-http-brotli-static',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${TEXT.join(' ')};`,
    '',
    `error_page 404 ${site.base}404.html;`,
    '# What is there for builds and hosts.',
    ...block(`location ~ ${quoted(`/\\.|^${pattern(site.base)}_(?:headers|redirects)$`)}`, ['return 404;']),
    ...wayIn(site),
    ...redirectsOf(site),
    ...block(`location ${site.base}`, [`alias ${quoted(`${site.folder}/`)};`, 'index index.html;']),
  ]);

/** A configuration of nginx that serves the sites: to be included into its `http` block. */
export const nginxConfig = (sites: readonly NginxSite[], options: NginxOptions): string =>
  `${[
    '# For the http block of nginx, such as /etc/nginx/conf.d/handbook.conf. Made by the command `hosting`: make it again',
    '# after a build, since the headers name the scripts of the pages. Encryption is yours: listen 443 ssl, and its keys.',
    ...sites.flatMap((site) => ['', ...cacheMap(site), '', ...serverOf(site, options)]),
  ].join('\n')}\n`;
