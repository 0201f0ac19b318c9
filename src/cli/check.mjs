import './assert-node.mjs';

// JavaScript that comes before all else: loading what strips types would take as long as all of it.
await import('./check-command.ts');
