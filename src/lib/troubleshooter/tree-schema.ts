import { checkReferences } from './references.ts';
import { treeFields } from './schema.ts';

/** A whole troubleshooter: ids are unique, and every id that is named exists. */
export const treeSchema = treeFields.superRefine(checkReferences);
