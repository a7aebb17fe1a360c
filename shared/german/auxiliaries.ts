import { wordSet } from '../word-lists.ts';

/** Auxiliary and modal verbs by what they say about time when they are the finite verb. */
export const PAST_AUXILIARIES = wordSet(`
  war waren hatte hatten wurde wurden konnte konnten musste mussten mußte mußten durfte durften`);
export const PROSPECTIVE_AUXILIARIES = wordSet(`
  wird werde soll solle will wolle kann könne muss müsse muß darf dürfe mag möge möchte möchten könnte
  könnten dürfte dürften müsste müssten würde würden`);
/** Past plans and what might have been: on either side of the present. */
export const UNREAL_AUXILIARIES = wordSet('hätte hätten wäre wären sollte sollten wollte wollten');
export const HAVE_FORMS = wordSet('hat habe haben');
export const BE_FORMS = wordSet('ist sei sind seien');
/** Plural forms that are infinitives as well. */
export const PLURAL_MODALS = wordSet('werden sollen wollen können müssen dürfen');

/** A form that can only be the finite verb. */
export const isAuxiliary = (word: string): boolean =>
  PAST_AUXILIARIES.has(word) ||
  PROSPECTIVE_AUXILIARIES.has(word) ||
  UNREAL_AUXILIARIES.has(word) ||
  (HAVE_FORMS.has(word) && word !== 'haben') ||
  BE_FORMS.has(word);
