import type { HTMLAttributes as ElementAttributes } from 'preact';

type BadgeStyle = 'purple' | 'gray' | 'red' | 'green' | 'yellow' | 'blue';

/** The parts that Astro has for panels of its toolbar. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'astro-dev-toolbar-window': ElementAttributes & { placement?: string | undefined };
      'astro-dev-toolbar-badge': ElementAttributes & { 'badge-style': BadgeStyle };
      'astro-dev-toolbar-button': ElementAttributes & {
        size: 'small';
        'button-style': 'gray' | 'outline';
      };
    }
  }
}
