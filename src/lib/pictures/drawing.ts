import { escapeXml, round } from '../drawing/svg.ts';
import { pictureWidth, type Block } from './blocks.ts';
import { css } from './style.ts';

/** A picture in one language, ready to be shown. */
export interface Drawing {
  /** What it shows, in short. */
  readonly title: string;
  /** What there is to know of it. */
  readonly note: string;
  /** What stands below it on a page. */
  readonly caption: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** What is said of a drawing. */
export interface About extends Pick<Drawing, 'title' | 'note'> {
  /** BCP 47 tag of its language. */
  readonly tag: string;
  /** False where the text beside it says the same. */
  readonly captioned: boolean;
}

/** Puts a block on a sheet of its own. */
export function drawingOf(content: Block, { title, note, tag, captioned }: About): Drawing {
  const height = Math.ceil(content.height);
  const size = `width="${round(pictureWidth)}" height="${round(height)}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(pictureWidth)} ${round(height)}" ${size} lang="${tag}" role="img" aria-labelledby="title note">`,
    `<title id="title">${escapeXml(title)}</title><desc id="note">${escapeXml(note)}</desc>`,
    `<style>${css}</style>`,
    content.draw({ x: 0, y: 0 }),
    '</svg>\n',
  ].join('\n');
  return { title, note, caption: captioned ? note : undefined, width: pictureWidth, height, svg };
}
