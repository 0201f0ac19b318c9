import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { PageLink } from './page.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/**
 * Gives Starlight the sidebar of a page. As a property of the page it would be checked against a schema
 * each time, and a slash be added to links that name a part of a page.
 */
export const onRequest = defineRouteMiddleware(({ locals, url }) => {
  const toLink = ({ label, href }: PageLink): SidebarEntry => ({
    type: 'link',
    label,
    href,
    isCurrent: href === url.pathname,
    badge: undefined,
    attrs: {},
  });
  locals.starlightRoute.sidebar = (locals.handbookSidebar ?? []).map((item) =>
    'items' in item
      ? { type: 'group', label: item.label, entries: item.items.map(toLink), collapsed: false, badge: undefined }
      : toLink(item),
  );
});
