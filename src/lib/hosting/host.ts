/** What the files of a build are made for. */
export type Host = (typeof hosts)[number];

/**
 * Reads `HOSTING`: `headers`, for every host that can be told which headers to send, where it is unset.
 * @throws {Error} where it is set to something else
 */
export function readHost(env: Readonly<Record<string, string | undefined>>): Host {
  const { HOSTING: name = '' } = env;
  const host = name === '' ? 'headers' : hosts.find((each) => each === name);
  if (host) return host;
  throw new Error(
    `HOSTING is ${JSON.stringify(name)}: expected ${hosts.join(' or ')}. Leave it unset for Azure Static Web Apps, Netlify, Cloudflare Pages and nginx.`,
  );
}

const hosts = ['headers', 'github-pages'] as const;
