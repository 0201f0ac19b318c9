import sax, { type QualifiedTag, type SAXOptions } from 'sax';
import type { ReadProblem } from './read-text.ts';

// What is read is a file, whole: a path or an embedded picture may be long.
(sax as unknown as { MAX_BUFFER_LENGTH: number }).MAX_BUFFER_LENGTH = Infinity;

const SVG = 'http://www.w3.org/2000/svg';

/** Elements that draw. Anything else of SVG runs, embeds or loads something. */
const DRAWS = new Set(
  (
    'svg g defs symbol use switch view title desc metadata path rect circle ellipse line polyline polygon text tspan ' +
    'textPath image marker clipPath mask pattern linearGradient radialGradient stop filter style ' +
    'animate animateMotion animateTransform mpath set'
  ).split(' '),
);
const isFilterStep = (name: string) => /^fe[A-Z]\w+$/.test(name);

/** Namespaces of other languages that browsers carry out inside a picture. */
const LIVE =
  /^(?:http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML|1999\/XSL\/Transform|2001\/xml-events|2001\/XInclude)|http:\/\/www\.mozilla\.org\/xbl)$/;

/** Attributes that hold an address. */
const ADDRESSES = new Set(['href', 'src', 'base', 'data', 'action', 'formaction']);
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/i;

const REMOVE = 'Remove it, or export the picture as plain SVG or as PNG.';

/** The first thing in a style that loads something, or is written so that it may. */
function loadsSomething(css: string): string | undefined {
  for (const { 0: written, 1: target } of css.matchAll(/url\(\s*(['"]?[^)]*)\)?/gi))
    if (!/^['"]?#/.test(target!)) return written;
  return /@import|image-set\(|\bsrc\(|\bimage\(|-moz-binding|behavior|\\/i.exec(css)?.[0];
}

function problemOfElement({ local, uri }: Pick<QualifiedTag, 'local' | 'uri'>): string | undefined {
  if (uri !== SVG) return LIVE.test(uri) ? `The picture has an element of another language, <${local}>.` : undefined;
  if (local === 'script') return 'The picture has a script.';
  if (local === 'foreignObject') return 'The picture has a foreign object, which may hold a page.';
  return DRAWS.has(local) || isFilterStep(local) ? undefined : `The picture has <${local}>, which does not draw.`;
}

function problemsOfAttributes({ name, attributes }: QualifiedTag): string[] {
  return Object.values(attributes).flatMap(({ local, prefix, value }) => {
    if (prefix === 'xmlns' || local === 'xmlns') return [];
    if (/^on/i.test(local)) return [`The picture has an event handler, ${local}="…".`];
    if (ADDRESSES.has(local.toLowerCase()) && !INSIDE.test(value))
      return [`The picture refers to something outside of itself: ${local}="${value.slice(0, 60)}".`];
    if (local === 'attributeName' && /^(?:on.*|(?:.*:)?(?:href|base))$/i.test(value))
      return [`The picture changes ${value} while it is shown (<${name}>).`];
    const loads = loadsSomething(local === 'style' || /url\(/i.test(value) ? value : '');
    return loads === undefined ? [] : [`The picture refers to something outside of itself: ${loads.slice(0, 60)}.`];
  });
}

/**
 * What an SVG picture has that does more than draw: scripts, event handlers, foreign objects, references out of
 * the file. It is served as it is, on the origin of the pages, where all of this would be carried out.
 */
export function svgProblems(bytes: Uint8Array): ReadProblem[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return [{ line: 1, column: 1, message: 'The picture is not UTF-8.', fix: 'Save it as UTF-8.' }];
  }
  const problems: ReadProblem[] = [];
  const parser = sax.parser(true, { xmlns: true, position: true, strictEntities: true } as SAXOptions);
  let start = 0;
  let style = '';
  let inStyle = false;
  const seen = { root: false };
  const add = (message: string, fix = REMOVE) => {
    const before = text.slice(0, start).split('\n');
    problems.push({ line: before.length, column: before.at(-1)!.length + 1, message, fix });
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.onprocessinginstruction = ({ name, body }) => {
    start = parser.startTagPosition - 1;
    if (name !== 'xml') add(`The picture has an instruction for programs, <?${name}?>.`);
    else if (/encoding\s*=\s*["'](?!utf-?8["'])/i.test(body))
      add('The picture says that it is not UTF-8.', 'Save it as UTF-8.');
  };
  parser.ondoctype = (doctype) => {
    start = text.indexOf('<!DOCTYPE');
    if (doctype.includes('[')) add('The picture defines words of its own in its <!DOCTYPE>.');
  };
  parser.onopentag = (opened) => {
    const tag = opened as QualifiedTag;
    start = parser.startTagPosition - 1;
    if (!seen.root && (tag.local !== 'svg' || tag.uri !== SVG))
      add('The file is no SVG picture: it begins with another element.', 'Save it as SVG.');
    seen.root = true;
    const problem = problemOfElement(tag);
    if (problem !== undefined) add(problem);
    for (const message of problemsOfAttributes(tag)) add(message);
    inStyle = tag.local === 'style';
    style = '';
  };
  parser.ontext = parser.oncdata = (part) => {
    if (inStyle) style += part;
  };
  parser.onclosetag = () => {
    const loads = inStyle ? loadsSomething(style) : undefined;
    if (loads !== undefined) add(`The picture refers to something outside of itself: ${loads.slice(0, 60)}.`);
    inStyle = false;
  };
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    return [
      ...problems,
      {
        line: parser.line + 1,
        column: Math.max(1, parser.column),
        message: `The picture cannot be read as SVG here: ${(error as Error).message.split('\n')[0]!.replace(/\.$/, '')}.`,
        fix: 'Export it again from the program that made it.',
      },
    ];
  }
  if (!seen.root) add('The file is no SVG picture: there is nothing in it.', 'Save it as SVG.');
  return problems;
}

/** Whether a file that is not named so is an SVG picture all the same: then it would be served as one. */
export function isSvgInside(bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = /^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp)/s;
  return !known.test(begin) && /<svg[\s>]/i.test(Buffer.from(bytes).toString('latin1'));
}
