/** The entitlement table of facts.md 4.1, cell by cell, as links to the calculator say it. */
export const cells = [
  {
    offer: 'Action Pack alone',
    fragment: 'action-pack=yes&silver=none&gold=none',
    'product-support': '10',
    'signature-cloud-support': 'none',
  },
  {
    offer: 'Silver in a cloud competency',
    fragment: 'action-pack=no&silver=security&gold=none',
    'product-support': '15',
    'signature-cloud-support': 'unlimited',
  },
  {
    offer: 'Silver in another competency',
    fragment: 'action-pack=no&silver=messaging&gold=none',
    'product-support': '15',
    'signature-cloud-support': '5',
  },
  {
    offer: 'Gold in a cloud competency',
    fragment: 'action-pack=no&silver=none&gold=cloud-platform',
    'product-support': '20',
    'signature-cloud-support': 'unlimited',
  },
  {
    offer: 'Gold in another competency',
    fragment: 'action-pack=no&silver=none&gold=devops',
    'product-support': '20',
    'signature-cloud-support': '10',
  },
  {
    offer: 'nothing',
    fragment: 'action-pack=no&silver=none&gold=none',
    'product-support': 'none',
    'signature-cloud-support': 'none',
  },
] as const;

export const cloudCompetencies = [
  'security',
  'cloud-business-applications',
  'cloud-platform',
  'cloud-productivity',
  'enterprise-mobility-management',
  'small-and-midmarket-cloud-solutions',
] as const;

export const otherCompetencies = [
  'application-development',
  'application-integration',
  'devops',
  'datacenter',
  'enterprise-resource-planning',
  'project-and-portfolio-management',
  'data-analytics',
  'data-platform',
  'collaboration-and-content',
  'communications',
  'messaging',
  'windows-and-devices',
] as const;
