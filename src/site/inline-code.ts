import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { SIDES } from '../handbook/entities/schemas.ts';
import { isBelow } from '../load/inside.ts';
import { sideFolder } from '../load/sides.ts';

/** What stands in pages between their tags and is not text: the whole content of each such element. */
export interface InlineCode {
  scripts: Set<string>;
  styles: Set<string>;
}

/** A script or style element that Astro leaves where it stands. It moves every other one to a file or a module. */
const LEFT_IN_PLACE = /<(script|style)\s+is:inline\b[^>]*>([\s\S]*?)<\/\1>/g;

/** The inline code of a template, as a browser reads it: in HTML, a line ends with a line feed. */
export function inlineCodeOf(template: string): { tag: string; code: string }[] {
  return [...template.replaceAll('\r\n', '\n').matchAll(LEFT_IN_PLACE)].map(([, tag, code]) => ({
    tag: tag!,
    code: code!,
  }));
}

/**
 * Collects the inline code that a site's own templates put into its pages. It is read from the templates and
 * modules that are bundled, and never from the pages: code that came with an entry is not in it. Below a
 * side of the content is no template.
 */
export function inlineCodeCollector(contentRoot: string): { found: InlineCode; plugin: Plugin } {
  const found: InlineCode = { scripts: new Set(), styles: new Set() };
  const isContent = (file: string) => SIDES.some((side) => isBelow(file, sideFolder(contentRoot, side)));
  /** Bundled scripts of templates, by the files they would have. */
  const bundled = new Map<string, string>();
  const plugin: Plugin = {
    name: 'handbook-inline-code',
    buildEnd() {
      for (const id of this.getModuleIds()) {
        if (!id.endsWith('.astro') || isContent(id)) continue;
        for (const { tag, code } of inlineCodeOf(readFileSync(id, 'utf8')))
          (tag === 'script' ? found.scripts : found.styles).add(code);
      }
    },
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (
            chunk.type === 'chunk' &&
            chunk.isEntry &&
            chunk.facadeModuleId !== null &&
            !isContent(chunk.facadeModuleId)
          )
            bundled.set(chunk.fileName, chunk.code.trim());
        }
      },
    },
    // A script that is small and stands alone gets no file: Astro puts it into the pages, as it is.
    writeBundle(_options, bundle) {
      for (const [file, code] of bundled) if (!(file in bundle)) found.scripts.add(code);
      bundled.clear();
    },
  };
  return { found, plugin };
}
