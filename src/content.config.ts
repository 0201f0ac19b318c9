// Made in src/site/collections.ts, which src/site/integration.ts hands over as Node has read it.
export { collections } from 'virtual:handbook/collections';
