import { parseArgs } from 'node:util';
import { isLocaleId, localeIds, sourceLocale, type LocaleId } from '../../../src/lib/locales.ts';

/** The command was called in a way that it does not know. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export type Command =
  | { readonly name: 'help' }
  | ({ readonly name: 'report' } & ReportOptions)
  | ({ readonly name: 'accept' } & AcceptOptions)
  | ({ readonly name: 'updated' } & UpdatedOptions)
  | { readonly name: 'new'; readonly language: LocaleId };

export interface ReportOptions {
  readonly languages: readonly LocaleId[];
  /** True where findings are a failure. */
  readonly check: boolean;
  readonly json: boolean;
}

export interface AcceptOptions {
  readonly languages: readonly LocaleId[];
  /** Undefined for every page. */
  readonly page: string | undefined;
  /** Undefined for every section of the page. */
  readonly section: string | undefined;
}

export interface UpdatedOptions {
  /** The English too. */
  readonly languages: readonly LocaleId[];
  /** Undefined for every page. */
  readonly page: string | undefined;
}

/** The languages that are translated into. */
export const translationIds: readonly LocaleId[] = localeIds.filter((id) => id !== sourceLocale.id);

/**
 * Reads the arguments of the command.
 * @throws {UsageError} with what was expected
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  const [name = 'report', ...rest] = positionals;
  const languages =
    name === 'updated'
      ? (values.lang?.map(languageId) ?? localeIds)
      : (values.lang?.map(translationId) ?? translationIds);
  const refuse = (flags: readonly ('check' | 'json' | 'all' | 'lang')[]): void => {
    const given = flags.filter((flag) => values[flag] !== undefined);
    if (given.length === 0) return;
    throw new UsageError(`${name} takes no ${given.map((flag) => `--${flag}`).join(', ')}.`);
  };
  switch (name) {
    case 'report':
      refuse(['all']);
      if (rest.length > 0) throw new UsageError(`report takes no ${rest.join(' ')}.`);
      return { name, languages, check: values.check ?? false, json: values.json ?? false };
    case 'accept':
      refuse(['check', 'json']);
      return { name, languages, ...acceptedPlace(rest, values.all ?? false) };
    case 'updated':
      refuse(['check', 'json']);
      return { name, languages, page: updatedPage(rest, values.all ?? false) };
    case 'new':
      refuse(['check', 'json', 'all', 'lang']);
      if (rest.length !== 1) throw new UsageError('new takes one language: new <language>.');
      return { name, language: translationId(rest[0] ?? '') };
    default:
      throw new UsageError(`There is no command ${name}: expected accept, updated, new or none.`);
  }
}

const options = {
  check: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  all: { type: 'boolean' },
  lang: { type: 'string', multiple: true },
} as const;

type Parsed = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;

function parse(args: readonly string[]): Parsed {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function acceptedPlace(
  [page, section, ...rest]: readonly string[],
  all: boolean,
): Pick<AcceptOptions, 'page' | 'section'> {
  if (all === (page !== undefined) || rest.length > 0) {
    throw new UsageError('accept takes a page and no more than one section, or --all alone.');
  }
  return { page, section };
}

function updatedPage([page, ...rest]: readonly string[], all: boolean): string | undefined {
  if (all === (page !== undefined) || rest.length > 0) {
    throw new UsageError('updated takes one page, or --all alone.');
  }
  return page;
}

function languageId(id: string): LocaleId {
  if (isLocaleId(id)) return id;
  throw new UsageError(`${id} is no language of the site: expected ${localeIds.join(', ')}.`);
}

function translationId(id: string): LocaleId {
  if (isLocaleId(id) && id !== sourceLocale.id) return id;
  throw new UsageError(
    `${id} is no language that is translated into: expected ${translationIds.join(', ')}; enter a new one in src/lib/locales.ts first.`,
  );
}
