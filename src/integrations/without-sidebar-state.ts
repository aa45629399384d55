import type { AstroIntegration } from 'astro';

/**
 * Starlight writes the sidebar's scroll position into the session storage on every page; this site
 * stores nothing that a reader did not ask it to.
 */
export function withoutSidebarState(): AstroIntegration {
  return {
    name: 'without-sidebar-state',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'without-sidebar-state',
                enforce: 'pre',
                load: (id) =>
                  id.includes('components-internals/SidebarPersistState') ? 'export {};' : null,
              },
            ],
          },
        });
      },
    },
  };
}
