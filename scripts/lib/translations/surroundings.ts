/** Where and when the command works, and whom it tells. */
export interface Surroundings {
  /** The project's folder. */
  readonly root: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly print: (text: string) => void;
}
