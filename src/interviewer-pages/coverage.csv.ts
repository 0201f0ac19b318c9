import { coverageCsv } from '../handbook/coverage-matrix.ts';
import { getHandbook } from '../site/handbook.ts';

export const GET = async () =>
  new Response(coverageCsv(await getHandbook()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
