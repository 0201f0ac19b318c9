import type { APIRoute } from 'astro';
import { llmsFullPaths, llmsFullTexts } from '../handbook/llms-full.ts';
import { getHandbook } from '../site/handbook.ts';
import { words } from '../site/words.ts';

export async function getStaticPaths() {
  const handbook = await getHandbook();
  const texts = llmsFullTexts(handbook, words);
  return llmsFullPaths(handbook).map((path, index) => ({
    params: { full: path.replace(/^\/|\.txt$/g, '') },
    props: { text: texts[index]! },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
