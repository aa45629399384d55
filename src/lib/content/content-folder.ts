/** Where content stands, from the project's folder. */
export const contentFolder = 'src/content';
