/**
 * Each heading is a link to its section, whose address is then in the address bar, to be copied or
 * handed on. The heading itself, so that its name is read once and a finger does not miss it; a table
 * of contents leads there without a script. Headings of tools come and go, and have no addresses.
 */
for (const heading of document.querySelectorAll(
  '.sl-markdown-content :is(h2, h3, h4)[id]:not([data-tool] *)',
)) {
  const link = document.createElement('a');
  link.className = 'section-link';
  link.href = `#${heading.id}`;
  link.append(...heading.childNodes);
  heading.append(link);
}
