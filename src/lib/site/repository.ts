/**
 * Where the project's files are kept, from the environment: `REPOSITORY`, else the repository on GitHub
 * whose workflow builds the site.
 * @returns an address without a slash at its end; undefined where nothing was given
 * @throws {Error} where `REPOSITORY` is no address of a repository
 */
export function readRepository(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const { REPOSITORY: given, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
  if (!given) return server && name ? `${server}/${name}` : undefined;
  const [address] =
    /^https:\/\/[^\s/?#]+\/[^\s/?#]+\/[^\s/?#]+?(?=(?:\.git)?\/?$)/.exec(given) ?? [];
  if (address !== undefined && URL.canParse(address)) return address;
  throw new Error(
    `REPOSITORY is ${JSON.stringify(given)}: expected the address of a repository on GitHub, such as https://github.com/my-company/docs`,
  );
}

/** The beginning of the addresses under which the files of a repository are changed. */
export function editingAddress(repository: string): string {
  // The branch that is published.
  return `${repository}/edit/main/`;
}
