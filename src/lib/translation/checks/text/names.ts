/** Names that no language translates, the longer before those that they contain. */
export const protectedNames: readonly string[] = [
  'Microsoft AI Cloud Partner Program',
  'Microsoft Cloud Partner Program',
  'Microsoft Partner Network',
  'Microsoft Product Support',
  'Microsoft Action Pack',
  'Microsoft 365',
  'Microsoft',
  'Action Pack',
  'Signature Cloud Support',
  'Signature Product Support',
  'Partner Signature',
  'Signature 10-pack',
  'Partner Cloud Support',
  'Partner On-premises Support',
  'Partner support Gold 20pack',
  'Silver 15pack',
  'MAPS 10pack',
  'Partner Support',
  'Premier Support for Partners',
  'Advanced Support for Partners',
  'Support for Business',
  'Services Hub',
  'Partner Membership Center',
  'Pay Per Incident',
  'Solutions Partner',
  'Success Expanded',
  'Success Core',
  'Cloud Business Applications',
  'Cloud Platform',
  'Cloud Productivity',
  'Enterprise Mobility Management',
  'Small and Midmarket Cloud Solutions',
  'Cloud Solution Provider',
  'Visual Studio',
  'Dynamics 365',
  'Office 365',
  'Windows 10',
  'Windows Server',
  'SQL Server',
  'Azure',
  'Signature',
  'Gold',
  'Silver',
  'MPN',
  'PMC',
  'CSP',
  'LCS',
  'MSA',
  'TPD',
];

/** What the portals call their buttons, columns and roles, beside the labels that the glossary has. */
export const portalLabels: readonly string[] = [
  'Activate',
  'View details',
  'Technical support & consultation benefits',
  'Support plan',
  'Unavailable support plans',
  'Access ID',
  'Contract ID',
  'Admin agent',
];

/** True where a text has a name, with whatever ending a language attaches to it. */
export function hasName(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\d])`, 'u').test(text);
}

/** A text as a pattern that it alone fits. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
