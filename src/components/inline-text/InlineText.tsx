import { parseInline } from '~/lib/content/inline-markup.ts';

/** A text with bold labels, exact messages and links. Labels and messages are English everywhere. */
export function InlineText({ text }: { text: string }) {
  return (
    <>
      {parseInline(text).map((piece) => {
        switch (piece.kind) {
          case 'text':
            return piece.text;
          case 'strong':
            return <strong lang="en">{piece.text}</strong>;
          case 'code':
            return <code lang="en">{piece.text}</code>;
          case 'link':
            return (
              <a href={piece.href}>
                {piece.isStrong ? <strong lang="en">{piece.text}</strong> : piece.text}
              </a>
            );
        }
      })}
    </>
  );
}
