import { inheritedLists } from './lists.ts';

/** Reports ids that are taken twice, and names of things that an edition does not have. */
export function checkReferences(edition: References, context: Context): void {
  const report = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path, message });
  };
  const expectOneOf = (
    path: (string | number)[],
    value: string,
    known: readonly string[],
  ): void => {
    if (!known.includes(value)) report(path, `one of ${known.join(', ')}`);
  };
  const ids = (list: readonly { id: string }[]): string[] => list.map((item) => item.id);

  for (const key of ['offers', ...inheritedLists] as const) {
    ids(edition[key]).forEach((value, index, all) => {
      if (all.indexOf(value) !== index) report([key, index, 'id'], 'an id that is not taken yet');
    });
  }
  edition.competencies.forEach((item, index) => {
    expectOneOf(['competencies', index, 'area'], item.area, edition.areas);
  });
  edition.grants.forEach((item, index) => {
    expectOneOf(['grants', index, 'offer'], item.offer, ids(edition.offers));
    expectOneOf(['grants', index, 'benefit'], item.benefit, ids(edition.benefits));
  });
  edition.places.forEach((item, index) => {
    if (item.link) expectOneOf(['places', index, 'link'], item.link, Object.keys(edition.links));
  });
  for (const key of ['statusRules', 'places', 'steps', 'notes'] as const) {
    edition[key].forEach(({ when }, index) => {
      when.benefit?.forEach((benefit, place) => {
        expectOneOf([key, index, 'when', 'benefit', place], benefit, ids(edition.benefits));
      });
    });
  }
  for (const key of inheritedLists) {
    edition[key].forEach((item, index) => {
      if (
        'provenance' in item &&
        item.provenance === 'elsewhere' &&
        !('source' in item && item.source)
      ) {
        report([key, index, 'source'], 'the source, since the provenance is elsewhere');
      }
    });
  }
}

interface Context {
  addIssue: (issue: { code: 'custom'; path: (string | number)[]; message: string }) => void;
}

interface ConditionalReference {
  id: string;
  when: { benefit?: string[] | undefined };
}

/** What an edition says, as far as one part names another. */
interface References {
  offers: { id: string }[];
  areas: string[];
  competencies: { id: string; area: string; provenance: string; source?: string | undefined }[];
  benefits: { id: string }[];
  links: Record<string, string>;
  grants: { id: string; offer: string; benefit: string }[];
  statusRules: ConditionalReference[];
  places: (ConditionalReference & { link?: string | undefined })[];
  steps: ConditionalReference[];
  notes: ConditionalReference[];
}
