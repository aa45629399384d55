import type { AstroIntegration } from 'astro';

/** Parts of Starlight that it has no setting for, and what stands in their place. */
const without = [
  // Writes the sidebar's scroll position into the session storage on every page; this site stores
  // nothing that a reader did not ask it to.
  { part: /components-internals\/SidebarPersistState/, instead: 'export {};' },
  // Twice as long as what src/components/theme.css says instead.
  { part: /starlight\/[\w/]*style\/(?:props|reset)\.css$/, instead: '' },
];

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
                load: (id) => without.find(({ part }) => part.test(id))?.instead ?? null,
              },
            ],
          },
        });
      },
    },
  };
}
