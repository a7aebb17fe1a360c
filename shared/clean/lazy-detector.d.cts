export { languageOf } from './language-detector.ts';
export declare const loadDetector: () => void;
