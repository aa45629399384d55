/** `npm run dev`: the writers' preview with live reload, the pseudo-locales among its languages. */
import { writePseudoContent } from '../src/lib/pseudo-locales/write-pseudo-content.ts';
import { runTool, tools } from './lib/tools.ts';

writePseudoContent();
const { code } = await runTool(
  { ...tools.dev, args: [...tools.dev.args, ...process.argv.slice(2)] },
  { env: { PSEUDO_LOCALES: '1' } },
);
process.exitCode = code;
