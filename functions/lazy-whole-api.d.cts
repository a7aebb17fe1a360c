export declare const wholeApi: () => typeof import('./whole-api.ts');
