export declare const saxes: () => typeof import('saxes');
