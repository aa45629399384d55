import type english from '../../content/i18n/en.json';

/** The keys of the interface words, as the source language has them. */
export type InterfaceKey = keyof typeof english;

/** The interface words of a language; the build has checked that none is missing. */
export type CompleteWords = Readonly<Record<InterfaceKey, string>>;

/** The words of one part of the interface, by their keys without the part's name. */
export type WordsOf<Part extends string> = {
  readonly [Key in InterfaceKey as Key extends `${Part}.${infer Rest}` ? Rest : never]: string;
};
