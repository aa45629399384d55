/** `npm start`: builds the site, serves it and prints its address. */
import { hostingDefinition } from './lib/site-handler.ts';
import { runTool, tools } from './lib/tools.ts';
import { serve } from './serve.ts';

const build = await runTool(tools.build);
if (build.code === 0) {
  await serveUntilStopped().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error('The build failed, so there is nothing to serve; the reason is above.');
  process.exitCode = 1;
}

async function serveUntilStopped(): Promise<void> {
  const server = await serve({ dir: 'dist', definition: hostingDefinition, log: console.log });
  console.log(`\nThe site is at ${server.address}  (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
}
