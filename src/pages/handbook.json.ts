import { siteData } from '../site/version.ts';

export async function GET() {
  return Response.json(await siteData());
}
