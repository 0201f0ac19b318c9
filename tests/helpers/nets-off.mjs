import { registerHooks } from 'node:module';

/**
 * Switches off, in the processes of a build, what keeps interviewers' files from candidates: a test of a net
 * is one only if something comes through without it. `--import` this file, with the names of the nets in NETS_OFF.
 */
const NETS = {
  first: {
    file: '/src/load/pictures.ts',
    from: "if (way !== 'outside') return way;",
    to: "return way === 'outside' ? { real: path } : way;",
  },
  components: {
    file: '/src/load/overrides.ts',
    from: "return way === 'outside' ? `which lies outside of ${OVERRIDES_FOLDER}/` : undefined;",
    to: 'return undefined;',
  },
  imports: {
    file: '/src/site/overrides.ts',
    from: 'return (path) => open.some(',
    to: 'return (path) => true || open.some(',
  },
  second: { file: '/src/site/look-over.ts', from: 'return found.map(withHiddenShown);', to: 'return [];' },
};
const off = (process.env.NETS_OFF ?? '').split(',').map((name) => NETS[name]);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const net = off.find((one) => one && url.endsWith(one.file));
    if (!net) return loaded;
    const source = String(loaded.source);
    if (!source.includes(net.from)) throw new Error(`The net in ${net.file} is no longer where the test looks for it.`);
    return { ...loaded, source: source.replace(net.from, net.to) };
  },
});
