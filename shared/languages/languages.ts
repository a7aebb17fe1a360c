import { de } from './de/de.ts';
import type { ReaderLanguage, TargetLanguage } from './target-language.ts';
import * as targets from './targets.ts';

/** ISO 639 code of a target, the name of its folder and of its pack. */
export type TargetCode = keyof typeof targets;

export const targetLanguages: Readonly<Record<TargetCode, TargetLanguage>> = targets;

/** The languages of the pages: German and the targets. */
export const readerLanguages: Readonly<Record<'de' | TargetCode, ReaderLanguage>> = {
  de,
  ...targets,
};
