import type { StoredTaggerModel } from './tagger-model.ts';

export declare const storedModel: () => StoredTaggerModel;
