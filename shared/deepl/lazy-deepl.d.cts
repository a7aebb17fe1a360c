export declare const deepl: () => typeof import('deepl-node');
