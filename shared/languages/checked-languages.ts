import * as targets from './checked-targets.ts';
import type { TargetCode } from './languages.ts';
import type { CheckedLanguage } from './target-language.ts';

/** What the check knows of each target. The API loads only the words of its pages. */
export const checkedLanguages: Readonly<Record<TargetCode, CheckedLanguage>> = targets;
