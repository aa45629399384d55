/**
 * The elements of a page's beginning, each once with those that it is in and the one before it, and
 * without texts, addresses and names. Two pages with the same outline need the same rules.
 */
export function outlineOf(beginning: string): string {
  const [root = ''] = /<html[^>]*>/.exec(beginning) ?? [];
  const outline = new Set([root.replace(values, '$1')]);
  const open: { readonly name: string; readonly path: string; last: string }[] = [];
  let parent = { name: '', path: '', last: '' };
  for (const [whole, end, name = ''] of beginning
    .slice(beginning.indexOf('<body'))
    .matchAll(tags)) {
    if (end) {
      while (open.length > 0 && parent.name !== name) parent = open.pop() ?? parent;
      parent = open.pop() ?? parent;
      continue;
    }
    const tag = whole.replace(values, '$1');
    const path = parent.path + tag;
    outline.add(`${parent.path} ${parent.last}+${tag}`);
    parent.last = tag;
    if (whole.endsWith('/>') || empty.has(name)) continue;
    open.push(parent);
    parent = { name, path, last: '' };
  }
  return [...outline].sort().join('\n');
}

const tags = /<(\/?)(\w[\w-]*)(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/g;

const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Attributes whose values no style rule looks at; those of `data-status` and `data-kind` one does. */
const values =
  /( (?:aria-(?!current|pressed|invalid)[\w-]+|data-(?!status|kind)[\w-]+|href|hreflang|id|lang|placeholder|title|value|content))="[^"]*"/g;
