/**
 * Where readers report what stops them, from the environment: `CONTACT`, else the issues of the
 * project on GitHub where its workflow builds the site.
 * @returns an address for a link; undefined where nothing was given
 * @throws {Error} where `CONTACT` is neither a mail address nor one of the web
 */
export function readContact(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { CONTACT: contact, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (!contact) return server && repository ? `${server}/${repository}/issues/new` : undefined;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)) return `mailto:${contact}`;
  if (contact.startsWith('https:') && URL.canParse(contact)) return new URL(contact).href;
  throw new Error(
    `CONTACT is ${JSON.stringify(contact)}: expected a mail address, such as docs@my-company.eu, or an address of the web with https://`,
  );
}
