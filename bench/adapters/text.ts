/** The text functions under fixed names: measurements from outside import them here. */
export { check } from '../../shared/check/check.ts';
export { clean } from '../../shared/clean/clean.ts';
export { dates } from '../../shared/extract/dates/dates.ts';
export { figures } from '../../shared/extract/figures/figures.ts';
export { summarise } from '../../shared/extract/summarise.ts';
export { sentences } from '../../shared/german/sentences/sentences.ts';
export { readTerms } from '../../shared/terms/terms-file.ts';
