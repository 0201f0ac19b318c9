import type { Plugin } from 'vite';

/**
 * Leaves out a script of Starlight that writes into the browser's session how far its own menu is scrolled. Pages here have
 * another menu (src/components/chrome/Sidebar.astro), and nothing reads what it wrote.
 */
export const withoutSidebarState = (): Plugin => ({
  name: 'handbook-without-sidebar-state',
  enforce: 'pre',
  load: (id) => (id.includes('/components-internals/SidebarPersistState.') ? 'export {};' : undefined),
});
