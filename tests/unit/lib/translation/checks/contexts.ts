import type { Concepts } from '~/lib/glossary/schema.ts';
import { getLocale, localeIds, sourceLocale, type Locale, type LocaleId } from '~/lib/locales.ts';
import type {
  CheckContext,
  Finding,
  GlossaryOfLocale,
  Term,
} from '~/lib/translation/checks/check.ts';
import type { Unit, UnitKind } from '~/lib/translation/unit.ts';

export const translations = localeIds.filter((id) => id !== sourceLocale.id);

/** A text and its translation as a check sees them: the source at en:10, the translation at {locale}:20. */
export function pairOf(
  locale: LocaleId,
  english: string,
  text: string,
  { kind = 'article', key = 'docs/page#section' }: { kind?: UnitKind; key?: string } = {},
): CheckContext {
  const unit = (id: LocaleId, line: number, words: string): Unit => {
    return { kind, locale: id, key, page: 'docs/page', file: id, line, text: words };
  };
  return {
    source: unit(sourceLocale.id, 10, english),
    translation: unit(locale, 20, text),
    locale: getLocale(locale),
    concepts,
    glossary: glossaries[locale],
  };
}

/** A text and its translation into a language that the site has not, and the checks no rules for. */
export function pairIn(further: Partial<Locale>, english: string, text: string): CheckContext {
  const locale = { ...getLocale('pl'), id: 'xx', ...further };
  return { ...pairOf('pl', english, text), locale, glossary: noTerms };
}

/** Findings as `line: message`. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ line, message }) => `${String(line)}: ${message}`);
}

export const concepts: Concepts = [
  ['support-incident', 'support incident'],
  ['competency', 'competency'],
  ['cloud-competency', 'cloud competency'],
  ['expire', 'expire'],
  ['partner', 'partner'],
  ['access-id', 'Access ID'],
  ['link', 'link (benefits)'],
].map(([id = '', english = '']) => {
  return { id, english, group: 'support', section: 'page#section', keepEnglish: false };
});

const labels = {
  help: { english: 'Help + support' },
  path: { english: 'Benefits → Technical benefits' },
  message: { english: 'You are not authorized for this action' },
};

const noTerms: GlossaryOfLocale = { terms: {}, labels, knownBad: [] };

const knownGlossaries: Readonly<Partial<Record<LocaleId, GlossaryOfLocale>>> = {
  hu: {
    terms: {
      'support-incident': term('támogatási incidens', ['incidens']),
      competency: term('kompetencia'),
      'cloud-competency': term('felhőkompetencia'),
      expire: term('lejár', ['jár le']),
      partner: term('partner'),
      'access-id': term('hozzáférési azonosító (Access ID)'),
      link: term('összekapcsolás'),
    },
    labels,
    knownBad: [
      { form: 'aláírási …', write: 'Signature Cloud Support' },
      { form: 'használja … és adja hozzá még egyszer', write: 'már össze van kapcsolva' },
      { form: '5 incidensek', write: '5 incidens' },
      { form: 'MpN', write: 'MPN' },
      { form: 'on-premise', write: 'helyszíni' },
    ],
  },
  pl: {
    terms: {
      'support-incident': term('zdarzenie pomocy technicznej', ['zdarze']),
      competency: term('kompetencja'),
      'cloud-competency': term('kompetencja w zakresie chmury'),
      expire: term('wygasa'),
      partner: term('partner'),
      'access-id': term('identyfikator dostępu (Access ID)'),
      link: term('połączenie'),
    },
    labels,
    knownBad: [
      { form: 'kontrakt', write: 'umowa' },
      { form: '5. Zdarzenia', write: '5 zdarzeń' },
      { form: 'mpn', write: 'MPN' },
    ],
  },
  tr: {
    terms: {
      'support-incident': term('destek olayı', ['olay']),
      competency: term('yetkinlik'),
      'cloud-competency': term('bulut yetkinliği'),
      expire: term('süresi dolar'),
      partner: term('iş ortağı'),
      'access-id': term('Erişim Kimliği (Access ID)'),
      link: term('bağlama'),
    },
    labels,
    knownBad: [
      { form: 'Imza', write: 'Signature' },
      { form: "Merkezi 'nde", write: 'Merkezi’nde' },
      { form: 'altın uzmanlık', write: 'Gold yetkinlik' },
    ],
  },
} satisfies Partial<Record<LocaleId, GlossaryOfLocale>> &
  Record<'hu' | 'pl' | 'tr', GlossaryOfLocale>;

/** A language that is not here has no terms. */
export const glossaries = Object.fromEntries(
  localeIds.map((id) => [id, knownGlossaries[id] ?? noTerms]),
) as Record<LocaleId, GlossaryOfLocale>;

function term(name: string, forms: readonly string[] = []): Term {
  return { term: name, synonyms: [], forms };
}
