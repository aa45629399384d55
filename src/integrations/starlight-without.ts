import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Parts of Starlight that it has no setting for, and what stands in their place. */
const without = [
  // Writes the sidebar's scroll position into the session storage on every page; this site stores
  // nothing that a reader did not ask it to.
  { part: /components-internals\/SidebarPersistState/, instead: 'export {};' },
  // Several times as long as what theme.css and prose.css in src/components say instead.
  { part: /starlight\/[\w/]*style\/(?:props|reset|markdown|asides)\.css$/, instead: '' },
];

/** The style sheet for paper, which Starlight links to by itself. */
const print = {
  part: /style\/print\.css(?=\?url)/,
  instead: fileURLToPath(new URL('../components/print.css', import.meta.url)),
};

/** Leaves out what this site does without, or has in another form. */
export function starlightWithout(): AstroIntegration {
  return {
    name: 'starlight-without',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'starlight-without',
                enforce: 'pre',
                resolveId: (source) =>
                  print.part.test(source)
                    ? source.replace(/^.*style\/print\.css/, () => print.instead)
                    : null,
                load: (id) => without.find(({ part }) => part.test(id))?.instead ?? null,
              },
            ],
          },
        });
      },
    },
  };
}
