import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  CfnAccessPolicy,
  CfnCollection,
  CfnCollectionGroup,
  CfnSecurityPolicy,
} from 'aws-cdk-lib/aws-opensearchserverless';
import { Construct } from 'constructs';

/** Units of compute for indexing, and as many for searching: a bound of what an hour can cost. */
const MAX_CAPACITY_UNITS = 4;

type SearchCollectionProps = {
  stage: string;
  /** Searches, and can change nothing. */
  reader: IFunction;
  /** Keeps the indexes. */
  feeder: IFunction;
};

/**
 * The sentences in a next-generation collection of OpenSearch Serverless: ten minutes without a request
 * and nothing of it runs (`docs/deploy.md`). It is a projection of the bucket and is deleted with its stack.
 */
export class SearchCollection extends Construct {
  readonly endpoint: string;

  constructor(scope: Construct, id: string, { stage, reader, feeder }: SearchCollectionProps) {
    super(scope, id);
    const name = `presseschau-${stage}`;
    const collections = [`collection/${name}`];
    const group = new CfnCollectionGroup(this, 'Group', {
      name,
      generation: 'NEXTGEN',
      standbyReplicas: 'ENABLED',
      capacityLimits: {
        minIndexingCapacityInOcu: 0,
        minSearchCapacityInOcu: 0,
        maxIndexingCapacityInOcu: MAX_CAPACITY_UNITS,
        maxSearchCapacityInOcu: MAX_CAPACITY_UNITS,
      },
    });
    const encryption = new CfnSecurityPolicy(this, 'Encryption', {
      name,
      type: 'encryption',
      policy: JSON.stringify({
        Rules: [{ ResourceType: 'collection', Resource: collections }],
        AWSOwnedKey: true,
      }),
    });
    // The functions are in no VPC. Every request is signed, and the data policy lets two roles in.
    const network = new CfnSecurityPolicy(this, 'Network', {
      name,
      type: 'network',
      policy: JSON.stringify([
        { Rules: [{ ResourceType: 'collection', Resource: collections }], AllowFromPublic: true },
      ]),
    });
    const collection = new CfnCollection(this, 'Collection', {
      name,
      type: 'SEARCH',
      collectionGroupName: group.name,
      standbyReplicas: 'ENABLED',
    });
    for (const before of [group, encryption, network]) collection.addDependency(before);

    new CfnAccessPolicy(this, 'Data', {
      name,
      type: 'data',
      policy: Stack.of(this).toJsonString([
        dataRule(name, reader, ['aoss:ReadDocument']),
        dataRule(name, feeder, [
          'aoss:CreateIndex',
          'aoss:DescribeIndex',
          'aoss:DeleteIndex',
          'aoss:ReadDocument',
          'aoss:WriteDocument',
        ]),
      ]),
    });
    for (const to of [reader, feeder])
      to.addToRolePolicy(
        new PolicyStatement({ actions: ['aoss:APIAccessAll'], resources: [collection.attrArn] }),
      );
    this.endpoint = collection.attrCollectionEndpoint;
  }
}

const dataRule = (name: string, { role }: IFunction, permissions: string[]) => ({
  Rules: [{ ResourceType: 'index', Resource: [`index/${name}/*`], Permission: permissions }],
  Principal: [role?.roleArn],
});
