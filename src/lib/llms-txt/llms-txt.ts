import { escapeText } from '../markdown-copies/escape.ts';

/** A file that tells programs what a site has, as https://llmstxt.org says. */
export interface LlmsTxt {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly sections: readonly LinkSection[];
}

export interface LinkSection {
  readonly title: string;
  readonly links: readonly {
    readonly text: string;
    readonly url: string;
    readonly about?: string;
  }[];
}

/** The name of a section that may be left out, the same in every language: programs look for it. */
export const optionalSection = 'Optional';

export function llmsTxt({ title, summary, notes, sections }: LlmsTxt): string {
  const blocks = [
    `# ${escapeText(title)}`,
    `> ${escapeText(summary)}`,
    notes.map((note) => `- ${note}`).join('\n'),
    ...sections
      .filter(({ links }) => links.length > 0)
      .flatMap(({ title, links }) => [
        `## ${escapeText(title)}`,
        links
          .map(({ text, url, about }) => {
            const link = `- [${escapeText(text)}](${url})`;
            return about === undefined ? link : `${link}: ${escapeText(about)}`;
          })
          .join('\n'),
      ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
