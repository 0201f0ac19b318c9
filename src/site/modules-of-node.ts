import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isBelow } from '../load/inside.ts';
import { MODULE, SOURCE } from './settings.ts';

/** Modules that Node reads for the pages, by the names that pages import, and the files that they are. */
const NAMED: Readonly<Record<string, string>> = {
  'virtual:handbook/collections': join(SOURCE, 'site', `collections${MODULE}`),
  'virtual:handbook/reading': join(SOURCE, 'site', `reading${MODULE}`),
};

/** What is pure, or reads the content, and knows nothing of Vite: the domain, its words, and the reading of files. */
const OF_NODE = ['handbook', 'words', 'load'].map((folder) => join(SOURCE, folder));

const nodesOwn = createRequire(import.meta.url);

/** Code that hands out what a module exports, as Node has it. */
function handingOut(file: string): string {
  const names = Object.keys(nodesOwn(file) as object);
  return `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(${JSON.stringify(import.meta.url)})(${JSON.stringify(file)});`;
}

const isOfNode = (file: string) => file.endsWith(MODULE) && OF_NODE.some((folder) => isBelow(file, folder));

/** The part of Vite that asks for a module: for pages, or for the browser. */
interface Asked {
  environment: { name: string; config: { consumer: 'server' | 'client' }; logger: { warn: (text: string) => void } };
}

/**
 * Vite would transform every module of the domain for the pages, which takes seconds, and the pages would have copies
 * of them. Node has them already, as they are: the same modules, and so the same reader of the content, that the
 * integration has. Browsers get theirs from Vite as ever.
 */
export function modulesOfNode() {
  return {
    name: 'handbook-modules-of-node',
    enforce: 'pre' as const,
    resolveId: (id: string) => (Object.hasOwn(NAMED, id) ? `\0${id}` : null),
    load(this: Asked, id: string) {
      const named = id.startsWith('\0') ? NAMED[id.slice(1)] : undefined;
      if (named !== undefined) return handingOut(named);
      return isOfNode(id) && this.environment.config.consumer === 'server' ? handingOut(id) : null;
    },
    /** Whoever develops the product learns why a change of it is not on the page. */
    hotUpdate(this: Asked, { file }: { file: string }) {
      if (!isOfNode(file) || this.environment.name !== 'ssr') return;
      this.environment.logger.warn(`${file} has changed, and Node has read it: begin npm run dev again.`);
    },
  };
}
