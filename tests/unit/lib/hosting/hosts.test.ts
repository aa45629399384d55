import { describe, expect, test } from 'vitest';
import { readHost } from '~/lib/hosting/host.ts';
import { hostedSite } from '~/lib/hosting/hosted-site.ts';
import { azureStaticWebApps } from '~/lib/hosting/hosts/azure-static-web-apps.ts';
import { movedPage, withPolicy } from '~/lib/hosting/hosts/github-pages.ts';
import { netlifyHeaders, netlifyRedirects } from '~/lib/hosting/hosts/netlify.ts';
import { nginx, nginxBrotli } from '~/lib/hosting/hosts/nginx.ts';
import { locales } from '~/lib/locales.ts';

const site = hostedSite('', "default-src 'none'");
const below = hostedSite('/docs', "default-src 'none'");
const article = 'mpn-benefits-technical-support';

describe('the definition', () => {
  test.each(locales)('leads from the address of the original article in $name', (locale) => {
    expect(site.redirects).toContainEqual({
      from: `/${locale.legacyPrefix}/partner-center/${article}`,
      to: `/${locale.id}/${article}/`,
    });
  });

  test('leads from no address twice', () => {
    const addresses = site.redirects.map(({ from }) => from);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('keeps every address below the sub-path', () => {
    const { redirects, notFound, caching } = below;
    const addresses = [
      ...redirects.flatMap(({ from, to }) => [from, to]),
      ...notFound.flatMap(({ prefix, page }) => [prefix, page]),
      ...caching.under.map(({ prefix }) => prefix),
    ];
    expect(addresses.filter((address) => !address.startsWith('/docs/'))).toEqual([]);
  });

  test('asks for the page of the language first, and last for that of all', () => {
    expect(below.notFound[1]).toEqual({ prefix: '/docs/hu/', page: '/docs/hu/404.html' });
    expect(below.notFound.at(-1)).toEqual({ prefix: '/docs/', page: '/docs/404.html' });
  });

  test('lets no feature of the browser be used that is not named', () => {
    const { 'Permissions-Policy': policy = '' } = site.headers;
    expect(policy.split(', ').filter((line) => !line.endsWith('=()'))).toEqual([
      'clipboard-write=(self)',
    ]);
  });
});

describe('Netlify and Cloudflare Pages', () => {
  test('get each header once for every address, and the caching of hashed files', () => {
    const lines = netlifyHeaders(below).split('\n');
    expect(lines[0]).toBe('/docs/*');
    for (const [name, value] of Object.entries(below.headers)) {
      expect(lines.filter((line) => line === `  ${name}: ${value}`)).toHaveLength(1);
    }
    expect(lines.slice(-5)).toEqual([
      '/docs/_astro/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '/docs/*/index.md',
      '  Content-Type: text/markdown; charset=utf-8',
      '',
    ]);
  });

  test('lead on with and without a slash, and have a line for what is not found', () => {
    const lines = netlifyRedirects(site).split('\n');
    expect(lines).toContain(`/hu-hu/partner-center/${article} /hu/${article}/ 301`);
    expect(lines).toContain(`/hu-hu/partner-center/${article}/ /hu/${article}/ 301`);
    expect(lines.slice(-3)).toEqual(['/tr/* /tr/404.html 404', '/* /404.html 404', '']);
  });
});

describe('Azure Static Web Apps', () => {
  const config = JSON.parse(azureStaticWebApps(site)) as {
    readonly globalHeaders: Readonly<Record<string, string>>;
    readonly routes: readonly { readonly route: string; readonly redirect?: string }[];
    readonly responseOverrides: unknown;
    readonly mimeTypes: unknown;
  };

  test('gets every header', () => {
    expect(config.globalHeaders).toMatchObject(site.headers);
  });

  test('leads on, and shows the page of all languages for what is not found', () => {
    expect(config.routes).toContainEqual({
      route: `/tr-tr/partner-center/${article}`,
      redirect: `/tr/${article}/`,
      statusCode: 301,
    });
    expect(config.responseOverrides).toEqual({
      '404': { rewrite: '/404.html', statusCode: 404 },
    });
  });

  test('is told the types that it does not know', () => {
    expect(config.mimeTypes).toMatchObject({ '.md': 'text/markdown; charset=utf-8' });
  });

  test('has a file that is not longer than Azure takes', () => {
    expect(azureStaticWebApps(site).length).toBeLessThan(20_000);
  });
});

describe('nginx', () => {
  test('gets the headers in every block, since a block with one takes none from outside', () => {
    const blocks = nginx(site)
      .split(/^location /m)
      .slice(1);
    expect(blocks.length).toBeGreaterThan(10);
    for (const block of blocks) {
      expect(block).toContain('add_header X-Content-Type-Options "nosniff" always;');
    }
  });

  test('gets quotation marks that end no text', () => {
    const quoted = nginx(hostedSite('', 'a "b"'));
    expect(quoted).toContain(String.raw`"a \"b\""`);
  });

  test('is told the types that it does not know, within the blocks that have the headers', () => {
    const [, hu = ''] = /^location \/hu\/ \{\n(.*?)^\}/ms.exec(nginx(site)) ?? [];
    expect(hu).toContain('{ types { application/json json; text/markdown md; text/plain txt; } }');
  });

  test('packs the same types by both methods', () => {
    const types = /gzip_types (.*);/.exec(nginx(site))?.[1];
    expect(nginxBrotli()).toContain(`brotli_types ${types ?? 'nothing'};`);
  });
});

describe('GitHub Pages', () => {
  test('has the policy in the page, before everything that it is for', () => {
    const html = withPolicy('<head><meta charset="utf-8"/><style>a{}</style></head>');
    expect(html).toMatch(
      /^<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"><style>/,
    );
    expect(html).not.toContain('frame-ancestors');
  });

  test('refuses a page in which the policy has no place', () => {
    expect(() => withPolicy('<head><meta charset=utf-8></head>')).toThrow(
      'A page has no <meta charset="…">',
    );
  });

  test('leads on by a script that takes the fragment, and by a link', () => {
    const page = movedPage({ tag: 'hu', to: '/hu/a/', title: 'Cím', icon: '/icon.svg' });
    expect(page).toContain('<html lang="hu">');
    expect(page).toContain('<a href="/hu/a/">Cím</a>');
    expect(page).toContain('location.hash');
    expect(page).toContain('noindex');
  });
});

describe('HOSTING', () => {
  test('is for hosts with headers unless it says otherwise', () => {
    expect(readHost({})).toBe('headers');
    expect(readHost({ HOSTING: '' })).toBe('headers');
    expect(readHost({ HOSTING: 'github-pages' })).toBe('github-pages');
  });

  test('says what it may be', () => {
    expect(() => readHost({ HOSTING: 'netlfy' })).toThrow(
      'HOSTING is "netlfy": expected headers or github-pages.',
    );
  });
});
