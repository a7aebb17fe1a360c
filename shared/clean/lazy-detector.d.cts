export { languageOf } from './language-detector.ts';
