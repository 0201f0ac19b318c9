/** The address of the font of ours, as the bundler names its file. */
export { default as preload } from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';
