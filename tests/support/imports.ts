import { posix } from 'node:path';
import ts from 'typescript';
import { codeOfAstro } from './astro-code.ts';

/**
 * The files of the project that a file imports, as paths from the project's folder: statically, when
 * it is needed, by type alone, by address, or from markup.
 * @param file the path of a `.ts`, `.tsx`, `.mjs`, `.astro` or `.mdx` file
 */
export function importsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(
    file,
    codeOf(file, text),
    ts.ScriptTarget.Latest,
    false,
    file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierIn(node);
    const path = specifier && pathOf(specifier, file);
    if (path) found.push(path);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function codeOf(file: string, text: string): string {
  if (file.endsWith('.astro')) return codeOfAstro(text);
  if (!file.endsWith('.mdx')) return text;
  // What stands in a block of code is shown, not done.
  return (text.replace(/^```[\s\S]*?^```/gm, '').match(/^import\b[^;]*;/gm) ?? []).join('\n');
}

function specifierIn(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return textOf(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return textOf(node.arguments[0]);
  }
  // new URL('app.tsx', import.meta.url)
  if (ts.isNewExpression(node) && node.arguments?.length === 2 && isNamed(node.expression, 'URL')) {
    const address = textOf(node.arguments[0]);
    return address && !address.includes(':') ? `./${address}` : undefined;
  }
  // What Starlight is told by its path: './src/components/starlight/Header.astro'
  return ts.isPropertyAssignment(node)
    ? /^\.\/src\/.+/.exec(textOf(node.initializer) ?? '')?.[0]
    : undefined;
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

/** Undefined for what comes from a package. */
function pathOf(specifier: string, file: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('~/')) return `src/${plain.slice(2)}`;
  return plain.startsWith('.') ? posix.join(posix.dirname(file), plain) : undefined;
}
