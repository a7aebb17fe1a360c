export { foreignFirstNames } from './foreign-first-names.ts';
