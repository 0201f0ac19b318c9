import type { APIRoute } from 'astro';
import { llmsText } from '../handbook/llms.ts';
import { addressOf } from '../handbook/routes.ts';
import { href } from '../site/frame.ts';
import { getHandbook } from '../site/handbook.ts';
import { words } from '../site/words.ts';

export const GET: APIRoute = async () => {
  const handbook = await getHandbook();
  const { origin } = addressOf(handbook.company.url);
  return new Response(
    llmsText(handbook, words, (path) => origin + href(path)),
    {
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
  );
};
