import { defineMiddleware } from 'astro:middleware';
import { apart } from './site/apart.ts';

/** Every page, before it is written or shown. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(apart(await response.text()), response);
});
