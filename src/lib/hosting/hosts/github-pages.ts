import { inlinePartsOf, metaContentSecurityPolicy } from '../content-security-policy.ts';

/** What a page on a host that redirects by no status leads on with. */
interface Moved {
  /** BCP 47 tag of the language. */
  readonly tag: string;
  readonly to: string;
  /** The title of the page there. */
  readonly title: string;
  /** The address of the site's icon, which browsers would look for elsewhere. */
  readonly icon: string;
}

/**
 * A page with its policy in it, for a host that lets nobody set headers.
 * @param within pages and pictures that scripts may read or show within it
 * @throws {Error} where there is no place for it
 */
export function withPolicy(html: string, within: readonly string[] = []): string {
  const policy = metaContentSecurityPolicy(inlinePartsOf([html, ...within]));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  if (!charset.test(html)) {
    throw new Error(
      'A page has no <meta charset="…">: expected one, since the policy has its place behind it.',
    );
  }
  // What stands before it is not held to it; browsers look for the character set at the very start.
  return html.replace(charset, (found) => found + meta);
}

const charset = /<meta charset="[^"]*"[^>]*>/i;

/** A page that leads to another and takes the fragment along; readers without scripts have the link. */
export function movedPage({ tag, to, title, icon }: Moved): string {
  return [
    `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width">',
    `<link rel="icon" href="${icon}">`,
    `<meta name="robots" content="noindex"><link rel="canonical" href="${to}">`,
    `</head><body><h1><a href="${to}">${title}</a></h1><script>${leadOn}</script></body></html>\n`,
  ].join('');
}

const leadOn = "location.replace(document.querySelector('a').href+location.hash)";
