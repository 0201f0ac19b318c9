/** A host as a browser takes it: a dot at its end and the usual ports change nothing. */
const hostOf = ({ hostname, port }: URL) => `${hostname.replace(/\.$/, '')}:${port.replace(/^(?:80|443)$/, '')}`;

/**
 * What an address that names a host names of the site at `site`, the url of company.yaml: a path that begins
 * at the base of the site, with query and fragment. Undefined where it leads to another place, however it is
 * written: with or without encryption, with a name before the host, in capitals.
 */
export function onSite(address: string, site: string): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(address) || !URL.canParse(address, site)) return undefined;
  const [there, here] = [new URL(address, site), new URL(site)];
  const base = here.pathname.replace(/\/$/, '');
  if (hostOf(there) !== hostOf(here) || !`${there.pathname}/`.startsWith(`${base}/`)) return undefined;
  return (there.pathname.slice(base.length) || '/') + there.search + there.hash;
}

/**
 * A link on the site at `site` as its page and its fragment; undefined for links elsewhere. The page is '' for
 * `#heading`.
 */
export function internal(url: string, site: string): { path: string; fragment: string | undefined } | undefined {
  const written = onSite(url, site) ?? url;
  if (!/^(?:\/(?!\/)|#)/.test(written)) return undefined;
  const [address, fragment] = written.split('#', 2) as [string, string?];
  try {
    return {
      path: address.split('?')[0]!,
      fragment: fragment === undefined ? undefined : decodeURIComponent(fragment),
    };
  } catch {
    return { path: address, fragment };
  }
}
