export declare const yauzl: () => typeof import('yauzl');
