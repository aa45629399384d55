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
const print = /^.*style\/print\.css(?=\?url)/;

/**
 * Leaves out what this site does without, or has in another form.
 * @param options.print the style sheet for paper, from the root of the project
 */
export function starlightWithout(options: { readonly print: string }): AstroIntegration {
  return {
    name: 'starlight-without',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const sheet = fileURLToPath(new URL(options.print, config.root));
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'starlight-without',
                enforce: 'pre',
                resolveId: (source) =>
                  print.test(source) ? source.replace(print, () => sheet) : null,
                load: (id) => without.find(({ part }) => part.test(id))?.instead ?? null,
              },
            ],
          },
        });
      },
    },
  };
}
