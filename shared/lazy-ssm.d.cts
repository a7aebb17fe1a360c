export declare const ssm: () => typeof import('@aws-sdk/client-ssm');
