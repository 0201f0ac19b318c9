import { dirname, posix, resolve, sep } from 'node:path';
import { KIND_NAMES, type Side } from '../../handbook/entities/schemas.ts';
import { sideOf } from '../../handbook/kinds.ts';
import { pathOn } from '../../handbook/routes.ts';
import { hasForeignHost } from '../../handbook/schemas/shared.ts';
import type { RemarkWords } from '../../words/definition.ts';
import { findPicture } from '../pictures.ts';

/** Where a body stands, for the paths in it. */
export interface BodyPlace {
  side: Side;
  /** Absolute path of the entry's file, symlinks resolved: pictures are looked for from here. */
  file: string;
  /** Absolute path, symlinks resolved, that no path in the body may leave. */
  sideRoot: string;
  /** Line of the file on which the body begins. */
  line: number;
  /** Base path of the site, which links within it are written with; `/` where it is left out. */
  base?: string;
  /** What the remarks in it are called. */
  words: RemarkWords;
}

interface Problem {
  message: string;
  fix: string;
}

/** What an address is once a browser or a renderer has decoded it; undefined if it cannot be. */
function decoded(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

/** An address as an editor writes it: without the escapes that a page needs. */
export function asWritten(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The page of the entry whose file a link names, such as `../stages/screen.mdx`. */
function pageOfFile(path: string, { file, side }: BodyPlace): string | undefined {
  const [, target, part = ''] = /^([^?#]+\.mdx?)(#.*)?$/.exec(path) ?? [];
  if (target === undefined) return undefined;
  const [kindName, name] = posix
    .join(posix.dirname(file.split(sep).join('/')), target)
    .split('/')
    .slice(-2);
  const kind = KIND_NAMES.find((known) => known === kindName);
  const id = name!.replace(/\.mdx?$/, '');
  if (!kind || !/^[a-z0-9-]+$/.test(id)) return undefined;
  const page = pathOn(side === 'candidate' || sideOf(kind, 'candidate') ? 'candidate' : 'interviewer', kind, id);
  return page.includes('#') ? page : page + part;
}

/** What is wrong with the address of a link, if anything is. */
export function linkProblem(url: string, place: BodyPlace): Problem | undefined {
  const path = decoded(url);
  const shown = asWritten(url);
  if (path === undefined || url === '') {
    return { message: `The link "${shown}" is no address.`, fix: 'Write https://…, mailto:…, /path/ or #heading.' };
  }
  if (/^(?:https?:\/\/[^/\\]|mailto:|tel:|#)/i.test(path)) return undefined;
  if (hasForeignHost(path)) {
    return {
      message: `The link "${shown}" begins with two slashes, and so leads to another site without saying how.`,
      fix: `Write https:${path.replaceAll('\\', '/')} if that is meant, or /path/ for a page of this site.`,
    };
  }
  if (!path.startsWith('/')) {
    const page = pageOfFile(path, place);
    return {
      message: `The link "${shown}" is no address of a page: it names a file or another scheme.`,
      fix:
        page === undefined
          ? 'Link to pages by their address on the site, such as /interviews/pairing-exercise/.'
          : `Link to the page by its address on the site: ${page}`,
    };
  }
  if (place.side === 'candidate' && leadsToInterviewers(path)) {
    return {
      message: `The link "${shown}" leads to the interviewer side, which candidates do not have.`,
      fix: 'Link to the page that candidates read, or move the sentence to the interviewer side.',
    };
  }
  return undefined;
}

/** Whether a browser that follows a path would ask for a page of the interviewer side. */
function leadsToInterviewers(path: string): boolean {
  const { pathname } = new URL(path.replace(/^\/+/, '/'), 'https://handbook.invalid');
  return /^\/+interviewer(?:\/|$)/i.test(decoded(pathname) ?? pathname);
}

/** Where the picture of an address lies; or what is wrong with the address. */
export function pictureOf(url: string, place: BodyPlace): ReturnType<typeof findPicture> {
  const path = decoded(url);
  const shown = asWritten(url);
  if (path === undefined || !/^\.{1,2}\//.test(path)) {
    return {
      message: `The picture "${shown}" is no file beside the entry.`,
      fix: 'Put the picture into this side of the content and name it with ./ at the beginning. Nothing is loaded from elsewhere.',
    };
  }
  return findPicture(shown, resolve(dirname(place.file), path), place);
}
