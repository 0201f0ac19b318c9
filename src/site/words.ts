/** The words of this site, in the language that company.yaml names: src/site/pick-words.ts picks them when the build starts. */
export { words } from 'virtual:handbook/words';
