import type { APIRoute } from 'astro';
import { llmsText } from '../handbook/llms.ts';
import { publicAddress } from '../handbook/routes.ts';
import { getHandbook } from '../site/handbook.ts';
import { words } from '../site/words.ts';

export const GET: APIRoute = async () => {
  const handbook = await getHandbook();
  const text = llmsText(handbook, words, (path) => publicAddress(handbook.company.url, path));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
