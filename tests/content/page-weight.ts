import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, elementsIn, type Element } from './html.ts';
import { scriptsOf } from './scripts-of.ts';

/** A file or a part of the page, and what it weighs in bytes after brotli. */
export interface Weight {
  readonly name: string;
  readonly bytes: number;
}

/** Ten packets, which come in the first flight of the network, in bytes. */
export const oneFlight = 14_600;

/** The page itself, and all that its first paint waits for, the heaviest first. */
export function weightOfFirstPaint(html: string): Weight[] {
  const elements = elementsIn(html);
  // Browsers paint what stands before a style sheet, and wait for it there.
  const heading = elements.findIndex(({ tagName }) => tagName === 'h1');
  const styles = named('link', elements.slice(0, heading < 0 ? elements.length : heading))
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .filter((link) => attribute(link, 'media') !== 'print')
    .map((link) => attribute(link, 'href'));
  const scripts = named('script', elements)
    .filter((script) => attribute(script, 'type') !== 'module')
    .filter((script) => ['defer', 'async'].every((name) => attribute(script, name) === undefined))
    .map((script) => attribute(script, 'src'));
  const files = [...styles, ...scripts].filter((address) => address !== undefined);
  return heaviestFirst([
    { name: 'the page itself', bytes: weigh(html) },
    ...files.map((address) => weightOfFile(address)),
  ]);
}

/**
 * The scripts that a page loads by itself, the heaviest first.
 * @param further modules that it loads besides, by their addresses
 */
export function weightOfScripts(html: string, further: readonly string[] = []): Weight[] {
  const { addresses, inline } = scriptsOf(html);
  return heaviestFirst([
    ...(inline ? [{ name: 'inline scripts', bytes: weigh(inline) }] : []),
    ...withImports([...addresses, ...importsOf(inline), ...further]),
  ]);
}

/** Some scripts and all that is loaded together with them, the heaviest first. */
export function weightOfModules(addresses: readonly string[]): Weight[] {
  return heaviestFirst(withImports(addresses));
}

export function sumOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The heaviest few, for a budget that is exceeded. */
export function contributors(weights: readonly Weight[]): string {
  return weights
    .slice(0, 5)
    .map(({ name, bytes }) => `${name} ${String(bytes)}`)
    .join(', ');
}

function withImports(addresses: readonly string[]): Weight[] {
  const found = new Map<string, Weight>();
  const waiting = [...addresses];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const name = address.replace(/^.*\//, '');
    if (found.has(name)) continue;
    const weight = weightOfFile(address);
    found.set(name, { ...weight, name });
    waiting.push(...importsOf(readFileSync(fileOf(address), 'utf8')));
  }
  return [...found.values()];
}

/** What a bundled module imports as it loads; what it imports later stands in brackets. */
function importsOf(code: string): string[] {
  return [
    ...code.matchAll(/\b(?:from|import)\s*["'](?:\.\/|[^"']*\/_astro\/)([^"']+\.js)["']/g),
  ].map(([, file = '']) => `/_astro/${file}`);
}

function weightOfFile(address: string): Weight {
  return { name: address.replace(/^.*\//, ''), bytes: weigh(readFileSync(fileOf(address))) };
}

/** @throws where the page asks for a file that is not there */
function fileOf(address: string): string {
  const file = join('dist', address.slice(address.indexOf('/_astro/')));
  if (!existsSync(file)) throw new Error(`A page asks for ${address}, which is not in dist.`);
  return file;
}

const known = new Map<string, number>();

function weigh(content: string | Uint8Array): number {
  const key = content.toString();
  const bytes = known.get(key) ?? brotliCompressSync(content).length;
  known.set(key, bytes);
  return bytes;
}

function heaviestFirst(weights: readonly Weight[]): Weight[] {
  return [...weights].sort((one, other) => other.bytes - one.bytes);
}

function named(name: string, elements: readonly Element[]): Element[] {
  return elements.filter(({ tagName }) => tagName === name);
}
