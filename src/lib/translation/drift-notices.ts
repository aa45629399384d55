/** The component that tells a reader that a section is older than its English source. */
const driftNotice = 'DriftNotice';

/**
 * Puts a notice into each section of an article that is older than its English source.
 * @param source an article in MDX
 * @param sections the heading ids of such sections; what is no heading of the text is told at its top
 * @param component the file of the notice, as an import names it
 */
export function withDriftNotices(
  source: string,
  sections: readonly string[],
  component: string,
): string {
  if (sections.length === 0) return source;
  const [head = '', ...rest] = splitFrontMatter(source);
  const lines = rest.join('').split('\n');
  const below = new Set(sections);
  const told = lines.flatMap((line) => {
    const id = headingWithId.exec(line)?.[1];
    if (id === undefined || !below.delete(id)) return [line];
    return [line, '', noticeOf(id)];
  });
  const [first] = below;
  // Title, description and introduction belong to the page, and one notice is enough for them.
  const top = first === undefined ? [] : ['', noticeOf('')];
  const { imports, text } = splitImports(told);
  return [
    head + [...imports, `import ${driftNotice} from '${component}';`].join('\n'),
    ...top,
    '',
    ...text,
  ].join('\n');
}

const headingWithId = /^#{2,6}\s.*\{#([\w-]+)\}\s*$/;

function noticeOf(section: string): string {
  return `<${driftNotice} section="${section}" />`;
}

function splitFrontMatter(source: string): string[] {
  const head = /^---\n.*?\n---\n/s.exec(source)?.[0] ?? '';
  return [head, source.slice(head.length)];
}

/** An import after a text would be a text itself. */
function splitImports(lines: readonly string[]): { imports: string[]; text: string[] } {
  const last = lines.findLastIndex((line) => line.startsWith('import '));
  return { imports: lines.slice(0, last + 1), text: lines.slice(last + 1) };
}
