/**
 * The net behind the checks of bodies and of Markdown in fields: nothing is stored that holds more than these
 * elements, attributes and addresses. It reads HTML as src/load/body/write-html.ts writes it, and knows
 * nothing of the tree that it was written from: what one of the two lets through, the other does not.
 */

/** Attributes that any element may have. */
const EVERYWHERE = ['id', 'class', 'aria-label', 'aria-hidden', 'tabindex'];

/** The elements that a text may have, and the attributes of each. */
const ALLOWED = new Map<string, ReadonlySet<string>>(
  Object.entries({
    a: ['href', 'title', 'aria-describedby', 'data-footnote-ref', 'data-footnote-backref'],
    blockquote: [],
    br: [],
    code: [],
    del: [],
    details: [],
    div: ['role'],
    em: [],
    h1: [],
    h2: [],
    h3: [],
    h4: [],
    h5: [],
    h6: [],
    hr: [],
    img: ['__ASTRO_IMAGE_'],
    input: ['type', 'checked', 'disabled'],
    li: [],
    ol: ['start'],
    p: [],
    pre: ['data-language'],
    section: ['data-footnotes'],
    span: [],
    strong: [],
    summary: [],
    sup: [],
    table: [],
    tbody: [],
    td: [],
    th: [],
    thead: [],
    tr: [],
    ul: [],
  }).map(([tag, own]) => [tag, new Set([...EVERYWHERE, ...own])]),
);

const VOID = new Set(['br', 'hr', 'img', 'input']);

/** What an attribute may say, where not all text is harmless. */
const VALUES: Record<string, (value: string, context: NetContext) => boolean> = {
  href: isAddress,
  role: (value) => value === 'note' || value === 'group',
  type: (value) => value === 'checkbox',
  __ASTRO_IMAGE_: (value) => /"src":"\.{1,2}\/(?:[^"\\]|\\.)*","index":\d+\}$/.test(value),
};

/** One tag, or the text up to the next one. What is none of the two is no HTML that is written here. */
const TOKEN = /<(\/?)([a-z][a-z\d]*)((?: [\w-]+(?:="[^"<>]*")?)*)>|[^<>]+/gy;

const ATTRIBUTE = / ([\w-]+)(?:="([^"<>]*)")?/g;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** Where a text will stand. */
export interface NetContext {
  /** Whether candidates read it, who have no address of the interviewer side. */
  forCandidates: boolean;
  /** Base path of the site. */
  base: string;
}

const decoded = (value: string) => value.replace(/&(amp|lt|gt|quot|#x27);/g, (_all, name: string) => ENTITIES[name]!);

function isAddress(href: string, { forCandidates, base }: NetContext): boolean {
  if (/^(?:#|mailto:|tel:|https?:\/\/[^/\\])/i.test(href)) return true;
  if (!/^\/(?![/\\])/.test(href)) return false;
  return !forCandidates || !`${pathOf(href)}/`.startsWith(`${base}interviewer/`);
}

/** The path that a browser asks for. */
function pathOf(href: string): string {
  const { pathname } = new URL(href, 'https://handbook.invalid');
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname;
  }
}

/** The first thing in a piece of HTML that no page may have; undefined if there is none. */
export function forbiddenIn(html: string, context: NetContext): string | undefined {
  const open: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(html);
    if (!token) return shortened(html.slice(at));
    const [written, closes, tag, attributes] = token;
    if (tag === undefined) continue;
    const allowed = ALLOWED.get(tag);
    if (!allowed) return written;
    if (closes === '/') {
      if (open.pop() !== tag || attributes !== '') return written;
      continue;
    }
    if (!VOID.has(tag)) open.push(tag);
    for (const [, name = '', value = ''] of attributes!.matchAll(ATTRIBUTE)) {
      if (!allowed.has(name)) return shortened(written);
      const isHarmless = Object.hasOwn(VALUES, name) ? VALUES[name]! : undefined;
      if (isHarmless && !isHarmless(decoded(value), context)) return shortened(written);
    }
  }
  return open.length === 0 ? undefined : `<${open.at(-1)!}>`;
}

const shortened = (html: string) => (html.length > 80 ? `${html.slice(0, 79)}…` : html);

/** The message for what the net has caught: a check before it has a hole, and the text is not published. */
export const caught = (forbidden: string): { message: string; fix: string } => ({
  message: `The text would put ${forbidden} into the page, and no text may.`,
  fix: 'Write it as plain Markdown. That the checks did not say so before is a mistake of the handbook: report it with this text.',
});
