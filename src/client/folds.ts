import { named } from './dom.ts';

/** Opens the fold that an address names, and those around the place it names: a link must not lead to a closed box. */
function openNamed(): void {
  const target = named(location.hash);
  if (!target) return;
  let opened = false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    opened ||= !fold.open;
    fold.open = true;
  }
  if (opened) target.scrollIntoView();
}

openNamed();
addEventListener('hashchange', openNamed);
// The same link again changes no address, but its reader may have closed the box meanwhile.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
  if (link?.hash === location.hash && link.pathname === location.pathname) openNamed();
});
