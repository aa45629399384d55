/** What `npm run translations -- --help` says. */
export const help = `Compares the translations with the English that they were made from.

  npm run translations                  a line for each language and page, below it what is not current
  npm run translations -- --check       the same; exits 1 where anything is not current or a check fails
  npm run -s translations -- --json     the same as JSON and nothing else
  npm run translations -- accept <page> [<section>]
                                        says that the translation was made from the English as it is now
  npm run translations -- accept --all  the same for every page
  npm run translations -- updated <page>
                                        dates the page today, where what it shows has changed since its date
  npm run translations -- updated --all the same for every page
  npm run translations -- new <language>
                                        writes the files of a language that src/lib/locales.ts names
  --lang <language>                     only this language; may be repeated (not with new); en with
                                        updated alone

A page is named as in the report: docs/glossary, i18n, glossary, programme/mpn-2021,
troubleshooters/azure-access-id. A section is the id of a heading, a key, or a path of keys; the
beginning of a path names all that it leads to: accept glossary terms.partner

A text is
  missing    not translated
  drifted    translated from English that has changed since
  unpinned   translated, but nobody has accepted it yet
  obsolete   translated or pinned, but no longer in the English
  current    none of these

The checks hold translations against the English and the rules of their language, and the spelling of
all texts, the English too, against a dictionary and the words of src/content/spelling.yaml. What a
check gives as advice is no failure.

A page tells readers when it was changed last, by updated in its front matter. What it showed then is
written down as a digest: its own text, and the words and figures that it draws from data. Where that
has changed since, the date is to be mended too. Space and line breaks do not count.

JSON: { source, clean, findings, languages: [{ language, counts, pages: [{ page, counts, units: [{
  key, section, state, file, line, source: { file, line } | null, message, accept: string | null,
  difference: string[] | null }] }], findings: [{ check, file, line, key, message, advice?: true }] }] }
  counts has a number for each state; units are those that are not current; difference is null where
  git does not know the English then; accept is the command that mends the pin. The outer findings are
  in the English and in the list of words, and empty with --lang.

Exit codes: 0 clean, or a report without --check; 1 findings, or content that cannot be read;
2 wrong use.
`;
