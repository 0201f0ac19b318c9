import type { APIRoute } from 'astro';
import { entryById } from '../../../handbook/entries.ts';
import { planDataOf } from '../../../handbook/plan/plan-data.ts';
import { getHandbook } from '../../../site/handbook.ts';
import { pathsOf } from '../../../site/paths.ts';
import { words } from '../../../site/words.ts';

export const getStaticPaths = () => pathsOf('roles', 'candidate');

export const GET: APIRoute = async ({ params }) => {
  const handbook = await getHandbook();
  return Response.json(planDataOf(handbook, entryById(handbook.roles, params['id']!)!, words));
};
