import { readdirSync } from 'node:fs';
import { contentFolder } from '../content/content-folder.ts';
import { readYamlFile } from '../content/read-yaml-file.ts';
import { pictureSchema, type PictureData } from './schema.ts';

/** A picture as data, with its name and the file that it stands in. */
export interface LoadedPicture {
  readonly name: string;
  readonly file: string;
  readonly picture: PictureData;
}

/** Where the pictures stand, from the project's folder: each is a file. */
export const picturesFolder = `${contentFolder}/pictures`;

/**
 * Reads every picture.
 * @throws {ContentError} at the first file with a mistake
 */
export function loadPictures(folder = picturesFolder): LoadedPicture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name}`;
      return {
        name: name.replace(/\.yaml$/, ''),
        file,
        picture: readYamlFile(file, pictureSchema),
      };
    });
}
