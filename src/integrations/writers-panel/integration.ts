import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { contentFolder } from '../../lib/content/content-folder.ts';
import { ContentError } from '../../lib/content/read-yaml.ts';
import { loadPageStates } from '../../lib/translation/load-page-state.ts';
import { pageAtAddress } from '../../lib/translation/page-at-address.ts';
import { events, panelId, type Answer, type Question } from './messages.ts';
import { recordInterfaceWords } from './record-interface-words.ts';

/**
 * A panel in Astro's Dev Toolbar that tells a writer how the page stands in each language. It is for
 * `npm run dev` alone: a build knows nothing of it.
 */
export function writersPanel(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'writers-panel',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp, addMiddleware, updateConfig }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: panelId,
          name: 'Translations of this page',
          icon,
          entrypoint: new URL('app.tsx', import.meta.url),
        });
        // After Starlight's own, which says what `locals.t` is.
        addMiddleware({ order: 'post', entrypoint: new URL('middleware.ts', import.meta.url) });
        updateConfig({ vite: { plugins: recordInterfaceWords() } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.root).replaceAll('\\', '/').replace(/\/$/, '');
      },
      'astro:server:setup': ({ server, toolbar, logger }) => {
        const states = loadPageStates(root);
        toolbar.on(events.question, (message: unknown) => {
          const { path, interfaceKeys } = questionSchema.parse(message);
          const seen = { ...pageAtAddress(path, base), interfaceKeys };
          answerTo(() => states.of(seen)).then(
            (answer) => {
              toolbar.send(events.answer, { path, root, ...answer });
            },
            (error: unknown) => {
              logger.error(inspect(error));
            },
          );
        });
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (!file.replaceAll('\\', '/').startsWith(`${root}/${contentFolder}/`)) return;
          states.forget();
          // Another branch changes many files at once.
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            toolbar.send(events.change, {});
          }, 50);
        });
      },
    },
  };
}

/** What comes from a browser may come from anywhere. */
const questionSchema: z.ZodType<Question> = z.object({
  path: z.string(),
  interfaceKeys: z.array(z.string()),
});

async function answerTo(
  tell: () => Promise<Answer['state']>,
): Promise<Pick<Answer, 'state' | 'mistake'>> {
  try {
    return { state: await tell(), mistake: null };
  } catch (error) {
    // A writer in the middle of a sentence is told what is wrong with it.
    if (error instanceof ContentError) return { state: null, mistake: error.message };
    throw error;
  }
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#fff" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M2 4.5h8M6 3v1.5M8.500 4.500c0 3-2.500 5.500-6 7M4 7c.500 2 2.500 3.500 4.500 4.500M10.500 17l3.500-8.500 3.500 8.500M11.700 14.200h4.600"/></svg>`;
