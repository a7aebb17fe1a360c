export declare const csv: () => typeof import('csv-parse/sync');
