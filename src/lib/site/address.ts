/** Where the site is published, from the environment. */
export interface SiteAddress {
  /** Undefined where no address was given: what needs an absolute one is then left out. */
  readonly site: string | undefined;
  /** The sub-path with a slash at the start and none at the end; `/` for none. */
  readonly base: string;
}

/**
 * Reads `SITE_URL` and `BASE_PATH`.
 * @throws {Error} where one is set to something that is no address or path
 */
export function readSiteAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  return { site: readSite(env.SITE_URL), base: readBase(env.BASE_PATH) };
}

function readSite(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(
      `SITE_URL is ${JSON.stringify(value)}: expected the address of the site with its scheme, such as https://docs.my-company.eu`,
    );
  }
  const { origin, pathname } = new URL(value);
  if (pathname !== '/') {
    throw new Error(
      `SITE_URL is ${JSON.stringify(value)}: expected no path after ${origin}; BASE_PATH is for the sub-path.`,
    );
  }
  return origin;
}

function readBase(value: string | undefined): string {
  const path = (value ?? '').split('/').filter(Boolean).join('/');
  if (!/^[\w.~/-]*$/.test(path)) {
    throw new Error(
      `BASE_PATH is ${JSON.stringify(value)}: expected a path of letters, digits, hyphens and slashes, such as /support`,
    );
  }
  return `/${path}`;
}
