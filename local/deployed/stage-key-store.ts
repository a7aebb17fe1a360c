import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { openCloudFrontKeyStore } from '../keys/cloudfront-key-store.ts';
import type { KeyStore } from '../keys/key-store.ts';
import type { DeployedStage } from './deployed-stage.ts';

/**
 * The access keys of a stage. CloudFront is signed for every region, and has its control plane in
 * this one.
 */
export const openStageKeyStore = ({ outputs }: Pick<DeployedStage, 'outputs'>): KeyStore =>
  openCloudFrontKeyStore(
    new CloudFrontKeyValueStoreClient({ ...AWS_CLIENT, region: 'us-east-1' }),
    outputs.KeysArn,
  );
