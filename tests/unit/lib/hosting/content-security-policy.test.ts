import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  inlinePartsOf,
  metaContentSecurityPolicy,
} from '~/lib/hosting/content-security-policy.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('what stands inline in pages', () => {
  test('is every script and every style, each once, in an order that is not the pages’', () => {
    const one = '<style>a{}</style><script>one()</script>';
    const other = '<script>two()</script><script>one()</script>';
    const parts = inlinePartsOf([one, other]);
    expect(parts.scripts).toHaveLength(2);
    expect(parts.scripts).toEqual(inlinePartsOf([other, one]).scripts);
    expect(parts.scripts).toContain(hashOf('two()'));
    expect(parts.styles).toEqual([hashOf('a{}')]);
  });

  test.each([
    ['a module', '<script type="module">x</script>', 1],
    ['a script with attributes', '<script data-a="b">x</script>', 1],
    ['a script of more than a line', '<script>\nx\n</script>', 1],
    ['a script of a single space', '<script> </script>', 1],
    ['data', '<script type="application/json">{}</script>', 0],
    ['a script in a file', '<script src="a.js"></script>', 0],
    [
      'rules for prefetching, which browsers count as script',
      '<script type="speculationrules">{}</script>',
      1,
    ],
  ])('counts %s as it is', (_, html, count) => {
    expect(inlinePartsOf([html]).scripts).toHaveLength(count);
  });

  test('is hashed as it stands, spaces and line ends included', () => {
    expect(inlinePartsOf(['<script>\n a </script>']).scripts).toEqual([hashOf('\n a ')]);
  });
});

describe('the policy', () => {
  const policy = contentSecurityPolicy({ scripts: ["'sha256-A'"], styles: ["'sha256-B'"] });
  const directives = new Map(
    policy.split('; ').map((line) => {
      const [name = '', ...values] = line.split(' ');
      return [name, values];
    }),
  );

  test('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  test('runs only files of the site, the scripts in its pages, and WebAssembly', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'", "'sha256-A'"]);
  });

  test('takes styles from files and by hash', () => {
    expect(directives.get('style-src')).toEqual(["'self'", "'sha256-B'"]);
  });

  test('has nothing unsafe beside WebAssembly, and data only as pictures', () => {
    const rest = policy.replace("'wasm-unsafe-eval'", '').replace("img-src 'self' data:", '');
    expect(rest).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });

  test('lets nobody frame the site, move its base or send a form, and asks for Trusted Types', () => {
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'none'"]);
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(["'none'"]);
  });

  test('in a page says all but what a page cannot say of itself', () => {
    const parts = { scripts: [], styles: [] };
    expect(`${metaContentSecurityPolicy(parts)}; frame-ancestors 'none'`).toBe(
      contentSecurityPolicy(parts),
    );
  });
});
