/** Where the command works and whom it tells. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  readonly print: (text: string) => void;
}
