export declare const entities: () => typeof import('entities');
export declare const marked: () => typeof import('marked');
export declare const parse5: () => typeof import('parse5');
export declare const postalMime: () => typeof import('postal-mime', { with: {
  'resolution-mode': 'import',
}});
export declare const toml: () => typeof import('smol-toml');
export declare const yaml: () => typeof import('yaml');
