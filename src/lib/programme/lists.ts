/** The lists of an edition whose entries rest on something, and that an heir takes over. */
export const inheritedLists = [
  'competencies',
  'benefits',
  'grants',
  'statusRules',
  'places',
  'steps',
  'notes',
] as const;

/** The lists for whose entries an edition needs words. */
export const wordLists = [
  'areas',
  'benefits',
  'grants',
  'statusRules',
  'places',
  'steps',
  'notes',
] as const;
