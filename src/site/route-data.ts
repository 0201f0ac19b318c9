import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/** Starlight ends every address of the sidebar with a slash, also where it names a part of a page. */
function mend(entry: SidebarEntry): void {
  if (entry.type === 'group') entry.entries.forEach(mend);
  else entry.href = entry.href.replace(/(#.*)\/$/, '$1');
}

export const onRequest = defineRouteMiddleware(({ locals }) => {
  locals.starlightRoute.sidebar.forEach(mend);
});
