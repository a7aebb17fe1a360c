export declare const sqs: () => typeof import('@aws-sdk/client-sqs');
