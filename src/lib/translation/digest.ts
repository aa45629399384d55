import { createHash } from 'node:crypto';

/** 16 hex digits that tell a text from another one, however its lines are broken and spaced. */
export function digestOf(text: string): string {
  return createHash('sha256').update(plainSpacing(text)).digest('hex').slice(0, 16);
}

/** Tables are drawn as wide as their widest cell, so one word moves every space and dash of them. */
function plainSpacing(text: string): string {
  return text
    .replace(/^[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/gm, (line) =>
      line.replace(/-+/g, '-').replace(/\s+/g, ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
