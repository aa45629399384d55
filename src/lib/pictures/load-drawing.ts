import { readInterfaceWords } from '../interface-words/read.ts';
import type { LocaleId } from '../locales.ts';
import { pictureContext } from './context.ts';
import { drawPicture } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { loadPictures, picturesFolder } from './load.ts';
import type { PictureData } from './schema.ts';
import { toldSteps, type ToldStep } from './told-steps.ts';

/**
 * Draws the picture of a name in a language, as the content stands now.
 * @throws where there is none of that name
 */
export function loadDrawing(name: string, locale: LocaleId): Drawing {
  return drawPicture(pictureOf(name), pictureContext(locale));
}

/**
 * The steps of the path of a name in the words of a language.
 * @throws where there is no path of that name
 */
export function loadSteps(name: string, locale: LocaleId): ToldStep[] {
  const picture = pictureOf(name);
  if (picture.kind !== 'path') throw new Error(`The picture ${name} is no path.`);
  return toldSteps(picture, readInterfaceWords()[locale]);
}

function pictureOf(name: string): PictureData {
  const found = loadPictures().find((each) => each.name === name);
  if (found) return found.picture;
  throw new Error(`There is no picture ${name}: expected the name of a file of ${picturesFolder}.`);
}
