import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = Exclude<NonNullable<SatteriProcessorOptions['hastPlugins']>[number], () => unknown>;

/** Leaves out the drawing that Starlight puts into every aside; the style sheet has a sign instead. */
export const asidesWithoutPictures = {
  name: 'asides-without-pictures',
  mdxJsxTextElement: {
    filter: ['Fragment'],
    visit: (node, context) => {
      const isPicture = node.attributes.some(
        ({ value }) => typeof value === 'string' && value.includes('starlight-aside__icon'),
      );
      if (isPicture) context.removeNode(node);
    },
  },
} satisfies Plugin;
