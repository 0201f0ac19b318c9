import { fill } from '../handbook/text/fill.ts';

/** The element that the end of an address names, such as `#prepare`; none where it is nonsense. */
export function named(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/**
 * A copy of what one of an element's own templates holds, `<template data-template="…">`, with values in the
 * places of its texts and names, such as `{label}`. Values are texts, never HTML.
 */
export function copyOf(
  owner: Element,
  template: string,
  values: Readonly<Record<string, string | number>> = {},
): DocumentFragment {
  const { content } = owner.querySelector<HTMLTemplateElement>(`:scope > template[data-template="${template}"]`)!;
  const copy = document.importNode(content, true);
  fillPlaces(copy, values);
  return copy;
}

/** Puts values into the places of all texts below a node, and of the names that only a screen reader says. */
export function fillPlaces(root: Node & ParentNode, values: Readonly<Record<string, string | number>>): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) text.nodeValue = fill(text.nodeValue!, values);
  for (const element of root.querySelectorAll('[aria-label]'))
    element.setAttribute('aria-label', fill(element.getAttribute('aria-label')!, values));
}

/** The part of a copied template, or of an element, that its markup calls `data-part="…"`. */
export const part = (root: ParentNode, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;

/** What an element does when its buttons are pressed, by their names; until the signal aborts. */
export const buttonsOf =
  (owner: HTMLElement, signal: AbortSignal) =>
  (name: string, act: () => void): void => {
    owner.querySelector(`button[name="${name}"]`)!.addEventListener('click', act, { signal });
  };

/** Gives a list its items, in their order. What stands where it should is not moved: it would lose the focus. */
export function placeItems(list: HTMLElement, items: readonly HTMLElement[]): void {
  for (const item of [...list.children]) if (!items.includes(item as HTMLElement)) item.remove();
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}
