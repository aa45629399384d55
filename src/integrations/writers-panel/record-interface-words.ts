import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

/** Notes which interface words are read from their files, past Starlight's `t`. */
export function recordInterfaceWords(): NonNullable<ViteUserConfig['plugins']> {
  const recorded = fileURLToPath(new URL('recorded-interface-words.ts', import.meta.url));
  const id = recorded.replaceAll('\\', '/');
  return [
    {
      name: 'record-interface-words',
      enforce: 'pre',
      resolveId: (source: string, importer: string | undefined) =>
        source.endsWith('/interface-words/read.ts') && importer !== id ? id : null,
    },
  ];
}
