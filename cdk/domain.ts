import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  type Distribution,
  type DistributionProps,
  SecurityPolicyProtocol,
} from 'aws-cdk-lib/aws-cloudfront';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import type { DeployedSettings } from './deployment-settings.ts';

type Domain = NonNullable<DeployedSettings['domain']>;

/** A name of one's own instead of CloudFront's. */
export const domainProps = (
  scope: Construct,
  { name, certificateArn }: Domain,
): Partial<DistributionProps> => ({
  domainNames: [name],
  certificate: Certificate.fromCertificateArn(scope, 'Certificate', certificateArn),
  minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
});

/** The records of the name, for IPv4 and IPv6. */
export const createRecords = (
  scope: Construct,
  { name, hostedZoneId, distribution }: Domain & { distribution: Distribution },
): void => {
  if (hostedZoneId === undefined) return;
  for (const type of ['A', 'AAAA'])
    new CfnRecordSet(scope, `Record${type}`, {
      name,
      type,
      hostedZoneId,
      aliasTarget: {
        dnsName: distribution.distributionDomainName,
        hostedZoneId: CloudFrontTarget.CLOUDFRONT_ZONE_ID,
      },
    });
};
