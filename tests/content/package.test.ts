import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '~/lib/built-pages/files-in.ts';
import { npmCommand } from '../../scripts/lib/npm.mjs';

const run = promisify(execFile);
const readme = readFileSync('examples/README.md', 'utf8');

/** The compiler reads the types of Node too. */
const patient = { timeout: 30_000 };

/** A project of somebody else, outside of this one: it has the package and the examples. */
const consumer = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')));
const installed = join(consumer, 'node_modules/partner-support-benefits');

beforeAll(async () => {
  await run(process.execPath, ['scripts/build-lib.ts']);
  const packed = await npm(['pack', resolve('dist-lib'), '--json'], consumer);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await npm(['install', `./${filename}`], consumer);
  cpSync('examples', join(consumer, 'examples'), { recursive: true });
}, 120_000);

afterAll(() => {
  rmSync(consumer, { recursive: true, force: true });
});

describe('the package', patient, () => {
  test('holds code, types and the licence, and asks for nothing else', () => {
    const files = filesIn(installed);
    const others = files.filter((file) => !/\.(?:d\.ts|js)$/.test(file));
    expect(others.sort()).toEqual(['LICENSE', 'package.json']);
    expect(files).toContain('entitlement/public.d.ts');
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as object;
    expect(Object.keys(manifest).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
    expect(manifest).toMatchObject({ private: true, version: ownVersion() });
  });

  test('is pure: it imports its own files alone, and asks no clock and no dice', () => {
    for (const file of filesIn(installed).filter((name) => name.endsWith('.js'))) {
      const code = readFileSync(join(installed, file), 'utf8');
      for (const { fileName } of ts.preProcessFile(code).importedFiles) {
        expect(fileName, file).toMatch(/^\.\.?\/.*\.js$/);
      }
      expect(code, file).not.toMatch(/Date\.now|new Date\(\)|Math\.random|performance\b|process\b/);
    }
  });

  test.each(['entitlement', 'troubleshooter'])('says of everything in %s what it is', (entry) => {
    const file = join(installed, entry, 'public.d.ts');
    const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext });
    const checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    expect(exported.length).toBeGreaterThan(5);
    const silent = exported
      .map((symbol) => checker.getAliasedSymbol(symbol))
      .filter((symbol) => symbol.getDocumentationComment(checker).length === 0);
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe(
  'an example prints, with the published data alone, what its description shows:',
  patient,
  () => {
    test.each([
      ['entitlement.ts', 'dist/data/programme/mpn-2021.json', []],
      ['troubleshooter.ts', 'dist/data/troubleshooters/azure-access-id.json', ['en']],
    ])('%s', async (example, data, options) => {
      const { stdout } = await run(
        process.execPath,
        [join('examples', example), ...options, resolve(data)],
        { cwd: consumer },
      );
      expect(stdout.length).toBeGreaterThan(300);
      expect(readme).toContain(`\`\`\`text\n${stdout}\`\`\``);
    });

    test('and in another language', async () => {
      const data = resolve('dist/data/troubleshooters/azure-access-id.json');
      const { stdout } = await run(process.execPath, ['examples/troubleshooter.ts', 'hu', data], {
        cwd: consumer,
      });
      expect(stdout).toContain('Az üzenet nem számít');
    });
  },
);

describe.each([
  ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
])('the types, in a strict project that resolves by %s,', (_, module, moduleResolution) => {
  const options = { ...strict, module, moduleResolution };

  test('hold for the examples and within the package', patient, () => {
    expect(complaints(['examples/entitlement.ts', 'examples/troubleshooter.ts'], options)).toEqual(
      [],
    );
  });

  test('refuse what the functions do not take', patient, () => {
    write('wrong.ts', mistakes);
    expect(complaints(['wrong.ts'], options)).toEqual([]);
    write('wrong.ts', mistakes.replaceAll('// @ts-expect-error', '//'));
    expect(complaints(['wrong.ts'], options)).toHaveLength(5);
  });
});

const mistakes = `
import { assess, contractDays, type Edition, type Profile } from 'partner-support-benefits/entitlement';
import { walk, type PublishedTree } from 'partner-support-benefits/troubleshooter';
declare const edition: Edition;
declare const tree: PublishedTree;
// @ts-expect-error a product that no question has
export const profile: Profile = { product: 'azur' };
// @ts-expect-error a day is a text
export const assessment = assess(edition, {}, new Date());
// @ts-expect-error a result has no such part
export const amount = assess(edition, {}, '2021-05-19').benefits[0]?.amount;
// @ts-expect-error a tree is no graph: graphOf makes one of it
export const way = walk(tree, {});
// @ts-expect-error what comes back may not be written to
contractDays('2021-12-31').begins = '2021-01-01';
`;

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  typeRoots: [resolve('node_modules/@types')],
  types: ['node'],
};

/** What the compiler says of files of the consumer, and of the types that they come to use. */
function complaints(files: readonly string[], options: ts.CompilerOptions): string[] {
  const paths = files.map((file) => join(consumer, file));
  const program = ts.createProgram(paths, options);
  const sources = program
    .getSourceFiles()
    .filter(({ fileName }) => resolve(fileName).startsWith(resolve(consumer)));
  // The examples, and of the package more than its entry.
  if (sources.length < files.length + 5) return ['The types of the package were not found.'];
  return sources
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(({ file, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${file?.fileName ?? ''}: ${message}`;
    });
}

function write(file: string, text: string): void {
  writeFileSync(join(consumer, file), text);
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  const all = [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  const [command, ...rest] = process.env.npm_execpath ? npmCommand(all) : ['npm', ...all];
  return (await run(command, rest, { cwd })).stdout;
}

function ownVersion(): string {
  return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
}
