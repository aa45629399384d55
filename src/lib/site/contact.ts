import { readRepository } from './repository.ts';

/** Where readers report something: to a mail address, as an issue on GitHub, or somewhere on the web. */
export interface Contact {
  readonly kind: 'mail' | 'issues' | 'web';
  /** For a link. */
  readonly address: string;
}

/**
 * Where readers report what stops them, from the environment: `CONTACT`, else the issues of the
 * project on GitHub, where that is known.
 * @returns undefined where nothing was given
 * @throws {Error} where `CONTACT` is neither a mail address nor one of the web
 */
export function readContact(
  env: Readonly<Record<string, string | undefined>>,
): Contact | undefined {
  const repository = readRepository(env);
  const issues = repository && `${repository}/issues/new`;
  const { CONTACT: contact } = env;
  if (!contact) return issues ? { kind: 'issues', address: issues } : undefined;
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)) {
    return { kind: 'mail', address: `mailto:${contact}` };
  }
  if (contact.startsWith('https:') && URL.canParse(contact)) {
    const { href } = new URL(contact);
    return { kind: href === issues ? 'issues' : 'web', address: href };
  }
  throw new Error(
    `CONTACT is ${JSON.stringify(contact)}: expected a mail address, such as docs@my-company.eu, or an address of the web with https://`,
  );
}
