export declare const entities: () => typeof import('entities');
export declare const saxes: () => typeof import('saxes');
