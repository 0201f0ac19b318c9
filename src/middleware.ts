import { defineMiddleware } from 'astro:middleware';
import { contentLangOf, interfaceLangOf } from './handbook/interface-lang.ts';
import { apart } from './site/apart.ts';
import { textsOfContent, withContentLanguage } from './site/content-language.ts';
import { getHandbook } from './site/handbook.ts';
import { words } from './site/words.ts';

/** The texts of each handbook, which in development is another one when an entry has changed. */
const texts = new WeakMap<object, ReadonlySet<string>>();

/** Every page, before it is written or shown. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = apart(await response.text());
  const handbook = await getHandbook();
  const lang = contentLangOf(handbook.company);
  if (lang === undefined) return new Response(html, response);
  let known = texts.get(handbook);
  if (!known) texts.set(handbook, (known = textsOfContent(handbook, words)));
  return new Response(withContentLanguage(html, known, lang, interfaceLangOf(handbook.company)), response);
});
