/** Each heading is a link to its section, to be copied; a table of contents leads there without a script. */
for (const heading of document.querySelectorAll('.sl-markdown-content > :is(h2, h3, h4)[id]')) {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.append(...heading.childNodes);
  heading.append(link);
}
