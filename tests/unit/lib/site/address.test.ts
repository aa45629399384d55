import { describe, expect, test } from 'vitest';
import { readSiteAddress } from '~/lib/site/address.ts';

describe('SITE_URL', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['https://docs.my-company.eu', 'https://docs.my-company.eu'],
    ['https://docs.my-company.eu/', 'https://docs.my-company.eu'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('%j gives the site %j', (value, site) => {
    expect(readSiteAddress({ SITE_URL: value }).site).toBe(site);
  });

  test.each(['docs.my-company.eu', '//docs.my-company.eu', 'ftp://x.y', 'https://', ' '])(
    '%j is told as what it is',
    (value) => {
      expect(() => readSiteAddress({ SITE_URL: value })).toThrow('SITE_URL');
      expect(() => readSiteAddress({ SITE_URL: value })).toThrow(JSON.stringify(value));
    },
  );
});

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['support', '/support'],
    ['/support', '/support'],
    ['support/', '/support'],
    ['//support//', '/support'],
    ['/a-b_c.d~e/f1/', '/a-b_c.d~e/f1'],
  ])('%j gives the sub-path %s', (value, base) => {
    expect(readSiteAddress({ BASE_PATH: value }).base).toBe(base);
  });

  test.each(['https://x.y/support', '/sup port', '/?q', '/#x', '/támogatás'])(
    '%j is told as what it is',
    (value) => {
      expect(() => readSiteAddress({ BASE_PATH: value })).toThrow('BASE_PATH');
      expect(() => readSiteAddress({ BASE_PATH: value })).toThrow(JSON.stringify(value));
    },
  );
});
