import { formatDate } from '../dates/format.ts';
import type { CompleteWords } from '../interface-words/keys.ts';
import { fill } from '../interface-words/fill.ts';
import type { Edition } from '../programme/edition.ts';
import { isTierKey, type Amount } from '../programme/vocabulary.ts';
import { meaningOf } from './article-labels.ts';
import { chartBlock, type BarGroup } from './chart.ts';
import { drawingOf, type Drawing } from './drawing.ts';
import { pathBlock } from './path.ts';
import type { PictureData, Schematic } from './schema.ts';
import { schematicBlock } from './schematic.ts';
import { toldSteps } from './told-steps.ts';

/** What pictures are drawn from, in one language. */
export interface PictureContext {
  readonly tag: string;
  readonly words: CompleteWords;
  /** The text of an article in Markdown; in English where it is not translated yet. */
  readonly articleOf: (page: string) => string;
  /** What a portal is called, in English and in the language. */
  readonly portalOf: (concept: string) => { readonly english: string; readonly term: string };
  readonly editionOf: (id: string) => Edition;
}

/** Draws a picture in one language. */
export function drawPicture(picture: PictureData, context: PictureContext): Drawing {
  const { tag, words } = context;
  switch (picture.kind) {
    case 'schematic':
      return drawSchematic(picture, context);
    case 'path':
      return drawingOf(pathBlock(toldSteps(picture, words)), {
        title: words['picture.path'],
        note: words['picture.path.note'],
        tag,
        captioned: false,
      });
    case 'chart':
      return drawChart(context.editionOf(picture.edition), context);
  }
}

/** The figures of an edition as bars, the offers in their order. */
function barGroups({ offers, benefits, grants }: Edition, words: CompleteWords): BarGroup[] {
  return offers.map((offer) => ({
    title: isTierKey(offer.key)
      ? fill(words['table.competency'], { tier: offer.name })
      : offer.name,
    bars: benefits.flatMap((benefit) =>
      grants
        .filter((grant) => grant.offer === offer.id && grant.benefit === benefit.id)
        .map(({ amount, competency }) => ({
          kind: benefit.scope,
          amount,
          said: amountInWords(amount, words),
          label: [
            words[`picture.chart.${benefit.scope}`],
            ...(competency === 'cloud' || competency === 'other'
              ? [words[`table.${competency}`]]
              : []),
          ].join(' · '),
        })),
    ),
  }));
}

function drawChart(edition: Edition, { tag, words }: PictureContext): Drawing {
  const keys = edition.benefits.map(({ scope, name }) => ({
    kind: scope,
    label: `${words[`picture.chart.${scope}`]}: ${name}`,
  }));
  return drawingOf(chartBlock(keys, barGroups(edition, words)), {
    title: words['picture.chart'],
    note: words['picture.chart.note'],
    tag,
    captioned: true,
  });
}

function drawSchematic(schematic: Schematic, context: PictureContext): Drawing {
  const { tag, words, articleOf, portalOf } = context;
  const [page = ''] = schematic.section.split('#');
  const article = articleOf(page);
  const { english, term } = portalOf(schematic.portal);
  const isSame = english.toLowerCase() === term.toLowerCase();
  const block = schematicBlock(schematic, {
    portal: { name: english, meaning: isSame ? undefined : term },
    meaningOf: (label) => meaningOf(article, label),
    contract: words['picture.contract'],
  });
  return drawingOf(block, {
    title: fill(words['picture.schematic'], { portal: atStart(term, tag) }),
    note: fill(words['picture.schematic.note'], { date: formatDate(schematic.asOf, tag) }),
    tag,
    captioned: true,
  });
}

/** A term as it begins a sentence. */
function atStart(term: string, tag: string): string {
  return term.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(tag));
}

function amountInWords(amount: Amount, words: CompleteWords): string {
  return typeof amount === 'number' ? String(amount) : words[`changes.${amount}`];
}
