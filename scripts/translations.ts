/** `npm run translations`: how the translations stand to the English; see `--help`. */
import { fileURLToPath } from 'node:url';
import { ContentError } from '../src/lib/content/read-yaml.ts';
import { localDay } from '../src/lib/dates/format.ts';
import { accept } from './lib/translations/accept.ts';
import { parseCommand, UsageError } from './lib/translations/command.ts';
import { help } from './lib/translations/help.ts';
import { prepare } from './lib/translations/prepare.ts';
import type { Surroundings } from './lib/translations/surroundings.ts';
import { tell } from './lib/translations/tell.ts';
import { updated } from './lib/translations/updated.ts';

/** Runs the command and gives its exit code; mistakes go to `complain`. */
export async function translations(
  args: readonly string[],
  surroundings: Surroundings,
  complain: (text: string) => void,
): Promise<number> {
  try {
    return await run(args, surroundings);
  } catch (error) {
    if (error instanceof UsageError) {
      complain(`${error.message}\nnpm run translations -- --help says how to use it.`);
      return 2;
    }
    if (!(error instanceof ContentError)) throw error;
    complain(error.message);
    return 1;
  }
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const command = parseCommand(args);
  switch (command.name) {
    case 'help':
      surroundings.print(help.trimEnd());
      return 0;
    case 'report':
      return tell(command, surroundings);
    case 'accept':
      return accept(command, surroundings);
    case 'updated':
      return updated(command, surroundings);
    case 'new':
      return prepare(command.language, surroundings);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await translations(
    process.argv.slice(2),
    { root: '.', today: localDay(new Date()), print: console.log },
    console.error,
  );
}
