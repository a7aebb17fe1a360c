export declare const style: () => typeof import('./style.ts');
