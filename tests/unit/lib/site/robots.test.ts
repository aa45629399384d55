import { expect, test } from 'vitest';
import { robotsOf } from '~/lib/site/robots.ts';

const site = 'https://docs.my-company.eu';

test('crawlers may read everything, and are told where the sitemap is', () => {
  expect(robotsOf({ site, base: '/' })).toEqual({
    file: `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap-index.xml\n`,
  });
});

test('a site without an address has no sitemap to tell of', () => {
  expect(robotsOf({ site: undefined, base: '/' })).toEqual({ file: 'User-agent: *\nAllow: /\n' });
});

test.each(['/support', '/support/'])(
  'below %s there is none, since nobody would read it',
  (base) => {
    expect(robotsOf({ site, base })).toEqual({
      file: undefined,
      sitemap: `${site}/support/sitemap-index.xml`,
    });
    expect(robotsOf({ site: undefined, base })).toEqual({ file: undefined, sitemap: undefined });
  },
);
