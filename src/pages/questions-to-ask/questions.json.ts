import type { APIRoute } from 'astro';
import { getHandbook } from '../../site/handbook.ts';

/** The questions by their ids: what a list that is kept in a browser says on other pages. */
export const GET: APIRoute = async () => {
  const { questionsToAsk } = await getHandbook();
  return Response.json(Object.fromEntries(questionsToAsk.map(({ id, candidate }) => [id, candidate.question])));
};
