export declare const marked: () => typeof import('marked');
export declare const toml: () => typeof import('smol-toml');
export declare const yaml: () => typeof import('yaml');
