import stored from './model.json' with { type: 'json' };
import type { StoredTaggerModel } from './tagger-model.ts';

/** As `npm run train:names` writes it. */
export const storedModel: StoredTaggerModel = stored;
