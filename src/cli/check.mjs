import module from 'node:module';
import './assert-node.mjs';

// Reading two hundred TypeScript files takes longer than checking a handbook: what was compiled is kept
// between runs, in the system's folder for temporary files. Imports after this call profit from it. This file
// comes before, so it is JavaScript: loading what strips types would take as long as all of them.
module.enableCompileCache();
await import('./check-command.ts');
