import { fill } from '../interface-words/fill.ts';
import type { Contact } from './contact.ts';

/** The page that a reader has a problem with. */
export interface ReportedPage {
  /** As its title is in a list of pages. */
  readonly name: string;
  /** Where it is, without a fragment: that would tell what the reader has entered into a tool. */
  readonly address: string;
  /** BCP 47 tag of the language in which it was opened. */
  readonly language: string;
}

/** What a letter says, in the language of the page. */
export interface ReportWords {
  /** With `{{page}}` for the name of the page. */
  readonly subject: string;
  readonly what: string;
  readonly page: string;
  readonly language: string;
  readonly section: string;
}

/** A link by which a reader reports a problem with a page. */
export interface ProblemReport {
  readonly href: string;
  /** What a script puts behind the address, and the section behind that; undefined where nothing takes it. */
  readonly beforeSection: string | undefined;
}

/**
 * The link that reports a problem with a page: an issue on GitHub with its form filled in, a letter
 * that is begun, or the address that was given as it is.
 */
export function problemReport(
  { kind, address }: Contact,
  page: ReportedPage,
  words: ReportWords,
): ProblemReport {
  switch (kind) {
    case 'issues':
      return {
        href: `${address}?${query({ template: 'problem.yml', page: page.address, language: page.language })}`,
        beforeSection: '&section=',
      };
    case 'mail': {
      const body = [
        words.what,
        '',
        '',
        `${words.page}: ${page.address}`,
        `${words.language}: ${page.language}`,
      ];
      const subject = fill(words.subject, { page: page.name });
      return {
        href: `${address}?${query({ subject, body: body.join(lineEnd) })}`,
        beforeSection: encode(`${lineEnd}${words.section}: `),
      };
    }
    case 'web':
      return { href: address, beforeSection: undefined };
  }
}

/** As mail programs expect it (RFC 6068). */
const lineEnd = '\r\n';

function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&');
}

/** A query may have colons and slashes, with which an address in it stays readable, and short. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':');
}
