/** A link on this site as its page and its fragment; undefined for links elsewhere. The page is '' for `#heading`. */
export function internal(url: string): { path: string; fragment: string | undefined } | undefined {
  if (!/^(?:\/(?!\/)|#)/.test(url)) return undefined;
  const [address, fragment] = url.split('#', 2) as [string, string?];
  try {
    return {
      path: address.split('?')[0]!,
      fragment: fragment === undefined ? undefined : decodeURIComponent(fragment),
    };
  } catch {
    return { path: address, fragment };
  }
}
