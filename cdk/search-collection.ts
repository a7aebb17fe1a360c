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
import { type AddFiles, bundleApart } from './lambda-function.ts';

/** Units of compute for indexing, and as many for searching: a bound of what an hour can cost. */
const MAX_CAPACITY_UNITS = 4;

/**
 * The sentences in a next-generation collection of OpenSearch Serverless: ten minutes without a
 * request and nothing of it runs (`docs/deploy.md`). It is a projection of the bucket and is
 * deleted with the stack.
 */
export class SearchCollection extends Construct {
  /** Variables of a function that searches or feeds the collection, in addition to its own. */
  readonly environment: Record<string, string>;
  readonly addFiles: readonly AddFiles[] = [
    bundleApart('shared/search/opensearch/opensearch-client.ts'),
  ];
  readonly #collection: CfnCollection;
  readonly #stage: string;

  constructor(
    scope: Construct,
    id: string,
    { stage, kmsKeyArn }: { stage: string; kmsKeyArn?: string | undefined },
  ) {
    super(scope, id);
    const name = `presseschau-${stage}`;
    const rule = { ResourceType: 'collection', Resource: [`collection/${name}`] };
    const before = [
      new CfnCollectionGroup(this, 'Group', {
        name,
        generation: 'NEXTGEN',
        standbyReplicas: 'ENABLED',
        capacityLimits: {
          minIndexingCapacityInOcu: 0,
          minSearchCapacityInOcu: 0,
          maxIndexingCapacityInOcu: MAX_CAPACITY_UNITS,
          maxSearchCapacityInOcu: MAX_CAPACITY_UNITS,
        },
      }),
      new CfnSecurityPolicy(this, 'Encryption', {
        name,
        type: 'encryption',
        policy: JSON.stringify({
          Rules: [rule],
          ...(kmsKeyArn ? { KmsARN: kmsKeyArn } : { AWSOwnedKey: true }),
        }),
      }),
      // The functions are in no VPC. Each request is signed, and access policies let two roles in.
      new CfnSecurityPolicy(this, 'Network', {
        name,
        type: 'network',
        policy: JSON.stringify([{ Rules: [rule], AllowFromPublic: true }]),
      }),
    ];
    this.#collection = new CfnCollection(this, 'Collection', {
      name,
      type: 'SEARCH',
      collectionGroupName: name,
      standbyReplicas: 'ENABLED',
    });
    for (const resource of before) this.#collection.addResourceDependency(resource);
    this.#stage = stage;
    this.environment = { SEARCH_ENDPOINT: this.#collection.attrCollectionEndpoint };
  }

  /** Lets a function search, and change nothing. */
  allowReading(to: IFunction): void {
    this.#allow(to, 'reads', ['aoss:ReadDocument']);
  }

  /** Lets a function keep the indexes. */
  allowFeeding(to: IFunction): void {
    this.#allow(to, 'feeds', [
      'aoss:CreateIndex',
      'aoss:DescribeIndex',
      'aoss:DeleteIndex',
      'aoss:ReadDocument',
      'aoss:WriteDocument',
    ]);
  }

  /**
   * OpenSearch Serverless asks both: IAM whether the role may call it, and its own policy what it
   * may do.
   */
  #allow(to: IFunction, verb: string, permissions: string[]): void {
    const { name, attrArn } = this.#collection;
    to.addToRolePolicy(
      new PolicyStatement({ actions: ['aoss:APIAccessAll'], resources: [attrArn] }),
    );
    new CfnAccessPolicy(to, 'SearchAccess', {
      name: `${this.#stage}-${verb}-sentences`,
      type: 'data',
      policy: Stack.of(this).toJsonString([
        {
          Rules: [
            { ResourceType: 'index', Resource: [`index/${name}/*`], Permission: permissions },
          ],
          Principal: [to.role?.roleArn],
        },
      ]),
    });
  }
}
