import postcss, { type AtRule, type Root } from 'postcss';

/**
 * A style sheet without the rules for classes, and without the custom properties, that nothing uses.
 * @param used the names that pages and scripts have, without dots and with the leading hyphens
 */
export function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) =>
      classesIn(selector).every((name) => used.has(name)),
    );
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
  });
  return tidy(root, used);
}

/** A style sheet without the custom properties that it does not use itself. */
export function withoutUnusedProperties(css: string): string {
  return tidy(postcss.parse(css), new Set());
}

/** The names in a page or a script that a style sheet may refer to. */
export function namesIn(text: string): string[] {
  return text.match(/[\w:-]+/g) ?? [];
}

function tidy(root: Root, used: ReadonlySet<string>): string {
  let unused: number;
  do {
    unused = 0;
    const read = new Set(root.toString().match(/(?<=var\(\s*)--[\w-]+/g));
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop) || used.has(declaration.prop)) return;
      declaration.remove();
      // What only this one was made of is unused as well now.
      unused += 1;
    });
  } while (unused > 0);
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (isEmpty(rule)) rule.remove();
  });
  // The order of layers has to come before what is in them.
  root.walkAtRules('layer', (rule) => {
    if (!rule.nodes && rule.parent === root) root.prepend(rule);
  });
  return root.toString();
}

/** A layer without rules still has its place in the order of layers. */
function isEmpty({ name, nodes }: AtRule): boolean {
  return name !== 'layer' && nodes?.length === 0;
}

function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.(-?[a-z_](?:[\w-]|\\.)*)/gi)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
}
