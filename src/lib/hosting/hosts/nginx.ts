import type { HostedSite } from '../hosted-site.ts';

/** What goes into a `server` block of nginx. */
export function nginx(site: HostedSite): string {
  const { base, headers, caching, types, redirects, notFound, hidden } = site;
  const always = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );
  // A block with a header of its own takes none from the block around it.
  const carrying = (cache: string): string[] => [
    ...always,
    `add_header Cache-Control ${quoted(cache)};`,
  ];
  const within = (prefix: string): string[] => {
    const page = notFound.find((each) => prefix.startsWith(each.prefix))?.page;
    return page === undefined ? [] : [`error_page 404 ${page};`];
  };
  return lines([
    `# In the server block, below root, which has the site in ${base === '' ? 'it' : `its folder ${base.slice(1)}`}:`,
    '#   include /path/to/nginx.conf;',
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    `gzip_types ${texts.join(' ')};`,
    // A broken percent sign in an address, which belongs to no block.
    `error_page 400 =404 ${notFound.at(-1)?.page ?? ''};`,
    ...redirects.flatMap(({ from, to }) =>
      ['', '/'].map((end) => block(`location = ${from}${end}`, [...always, `return 301 ${to};`])),
    ),
    ...hidden.map((path) =>
      block(`location = ${path}`, [...always, ...within(`${base}/`), 'return 404;']),
    ),
    ...caching.under.map(({ prefix, value }) =>
      block(`location ^~ ${prefix}`, [...carrying(value), ...within(prefix)]),
    ),
    ...notFound.map(({ prefix }) =>
      block(`location ${prefix}`, [
        ...carrying(caching.usual),
        ...within(prefix),
        typesWithin(types),
      ]),
    ),
  ]);
}

/** The same for an nginx that has the two modules of Brotli, beside the other. */
export function nginxBrotli(): string {
  return lines([
    '# Beside nginx.conf, where nginx has the modules ngx_brotli_filter and ngx_brotli_static.',
    'brotli on;',
    'brotli_static on;',
    `brotli_types ${texts.join(' ')};`,
  ]);
}

/** Types that are packed, beside HTML, which always is. */
const texts = [
  'text/css',
  'text/markdown',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'image/svg+xml',
] as const;

/** In a block of its own: one that names types forgets all others. */
function typesWithin(types: HostedSite['types']): string {
  const endings = Object.keys(types).map((ending) => ending.slice(1));
  const named = Object.values(types).map((type, place) => {
    const [name = ''] = type.split(';');
    return `${name} ${endings[place] ?? ''};`;
  });
  return `location ~ \\.(?:${endings.join('|')})$ { types { ${named.join(' ')} } }`;
}

function block(head: string, content: readonly string[]): string {
  return [`${head} {`, ...content.map((line) => `  ${line}`), '}'].join('\n');
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
