import type { AstroIntegration } from 'astro';
import { readSiteAddress } from '../lib/site/address.ts';
import { readContact } from '../lib/site/contact.ts';
import { readRepository } from '../lib/site/repository.ts';

/** Says in the build what is left out where an address is not known: the site's, the files', the readers'. */
export function reportAddresses(): AstroIntegration {
  return {
    name: 'report-addresses',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const { isKnown, without } of addresses)
          if (!isKnown(process.env)) logger.warn(without);
      },
    },
  };
}

type Env = Readonly<Record<string, string | undefined>>;

const addresses: readonly { readonly isKnown: (env: Env) => boolean; readonly without: string }[] =
  [
    {
      isKnown: (env) => readSiteAddress(env).site !== undefined,
      without:
        'SITE_URL is not set: canonical addresses, language alternates, social cards, structured data and the sitemap are left out. Set it to the address of the site to have them.',
    },
    {
      isKnown: (env) => readRepository(env) !== undefined,
      without:
        'REPOSITORY is not set: links that edit a page are left out. Set it to the address of the repository on GitHub to have them; a workflow there need not.',
    },
    {
      isKnown: (env) => readContact(env) !== undefined,
      without:
        'Neither CONTACT nor REPOSITORY is set: links that report a problem are left out. Set CONTACT to a mail address or one of the web to have them.',
    },
  ];
