/**
 * Script addresses under Trusted Types: the page's policy refuses plain text where a script or a
 * worker is loaded, and lets only the policy `app` vouch for one. Ours vouches for this site alone.
 */
interface Policy {
  createScriptURL(url: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

let policy: Policy | undefined;

function sameSite(url: string): string {
  const { origin } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError(`${url} is not a script of this site`);
  return url;
}

/** The address of one of our own worker scripts, for `new Worker`; throws for another site's. */
export function trustedUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (!factory) return sameSite(url);
  policy ??= factory.createPolicy('app', { createScriptURL: sameSite });
  return policy.createScriptURL(url) as string;
}
