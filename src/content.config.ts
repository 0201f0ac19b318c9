export { collections } from 'virtual:handbook/collections';
