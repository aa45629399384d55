/** A step on the way from the home page to a page. */
export interface Step {
  readonly label: string;
  /** Undefined for a group of pages, which is no page itself. */
  readonly href?: string | undefined;
}

/** What is read of an entry of the sidebar. */
export type SidebarEntry =
  | {
      readonly type: 'link';
      readonly label: string;
      readonly href: string;
      readonly isCurrent: boolean;
    }
  | { readonly type: 'group'; readonly label: string; readonly entries: readonly SidebarEntry[] };

/**
 * The place of the current page in the site: the home page, the groups of the sidebar that it stands
 * in, and the page itself. Empty for a page that the sidebar does not lead to, such as the home page.
 */
export function trailOf(home: Step, sidebar: readonly SidebarEntry[]): readonly Step[] {
  const steps = stepsTo(sidebar);
  return steps ? [home, ...steps] : [];
}

function stepsTo(entries: readonly SidebarEntry[]): readonly Step[] | undefined {
  for (const entry of entries) {
    if (entry.type === 'link') {
      if (entry.isCurrent) return [{ label: entry.label, href: entry.href }];
      continue;
    }
    const steps = stepsTo(entry.entries);
    if (steps) return [{ label: entry.label }, ...steps];
  }
  return undefined;
}
