import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../lib/built-pages/files-in.ts';
import { isLocaleId, locales } from '../lib/locales.ts';
import { contentSecurityPolicy, inlinePartsOf } from '../lib/hosting/content-security-policy.ts';
import type { Host } from '../lib/hosting/host.ts';
import { hostedSite, type HostedSite } from '../lib/hosting/hosted-site.ts';
import { azureStaticWebApps } from '../lib/hosting/hosts/azure-static-web-apps.ts';
import { movedPage, withPolicy } from '../lib/hosting/hosts/github-pages.ts';
import { netlifyHeaders, netlifyRedirects } from '../lib/hosting/hosts/netlify.ts';
import { nginx, nginxBrotli } from '../lib/hosting/hosts/nginx.ts';

/** Writes out for each host which headers, redirects and not-found pages the built site has. */
export function describeHosting(host: Host): AstroIntegration {
  let base = '';
  return {
    name: 'describe-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const beside = fileURLToPath(new URL('../hosting/', dir));
        rmSync(beside, { recursive: true, force: true });
        if (host === 'github-pages') {
          const moved = suitGitHubPages(dist, base);
          logger.info(`Every page has its policy in it, and ${String(moved)} pages lead on.`);
          return;
        }
        const site = hostedSite(
          base,
          contentSecurityPolicy(inlinePartsOf(textsOf(dist, withInlineParts))),
        );
        writeAll(dist, {
          _headers: netlifyHeaders(site),
          _redirects: netlifyRedirects(site),
          'staticwebapp.config.json': azureStaticWebApps(site),
        });
        writeAll(beside, {
          'site.json': `${JSON.stringify(site, null, 2)}\n`,
          'nginx.conf': nginx(site),
          'nginx-brotli.conf': nginxBrotli(),
        });
        const line = longestLine(site);
        if (line > mostOfCloudflare) {
          logger.warn(
            `A line of _headers has ${String(line)} characters; Cloudflare Pages takes ${String(mostOfCloudflare)}.`,
          );
        }
      },
    },
  };
}

/**
 * Puts into a built site what GitHub Pages is not told otherwise.
 * @returns how many pages lead on from an address of the original articles
 */
function suitGitHubPages(dist: string, base: string): number {
  const pictures = [...textsOf(dist, ['.svg'])];
  for (const path of filesWith(dist, ['.html'])) {
    writeFileSync(
      path,
      withPolicy(readFileSync(path, 'utf8'), [...pictures, ...beside(dist, path)]),
    );
  }
  const { redirects } = hostedSite(base, '');
  for (const { from, to } of redirects) {
    const html = readFileSync(join(dist, to.slice(base.length), 'index.html'), 'utf8');
    const [, tag = '', title = ''] = facts.exec(html) ?? [];
    const file = join(dist, from.slice(base.length), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withPolicy(movedPage({ tag, to, title, icon: `${base}/favicon.svg` })));
  }
  // Otherwise Jekyll leaves out every folder with an underscore.
  writeFileSync(join(dist, '.nojekyll'), '');
  return redirects.length;
}

/** A page in the other languages: it is read beside its own, and then held to the policy of that. */
function beside(dist: string, path: string): string[] {
  const [own = '', ...rest] = relative(dist, path).split(sep);
  if (!isLocaleId(own)) return [];
  return locales
    .filter(({ id }) => id !== own)
    .map(({ id }) => join(dist, id, ...rest))
    .filter((other) => existsSync(other))
    .map((other) => readFileSync(other, 'utf8'));
}

const facts = /<html[^>]*\blang="([^"]*)".*?<title>(.*?)<\/title>/s;

const mostOfCloudflare = 2000;

function longestLine(site: HostedSite): number {
  return Math.max(
    ...netlifyHeaders(site)
      .split('\n')
      .map((line) => line.length),
  );
}

/** A picture that is shown within a page is held to the policy of both. */
const withInlineParts = ['.html', '.svg'];

function* textsOf(folder: string, endings: readonly string[]): Generator<string> {
  for (const path of filesWith(folder, endings)) yield readFileSync(path, 'utf8');
}

function filesWith(folder: string, endings: readonly string[]): string[] {
  return filesIn(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => join(folder, path));
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
