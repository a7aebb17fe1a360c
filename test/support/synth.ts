import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { createStack } from '../../cdk/create-stack.ts';
import { deployedSettings } from '../../cdk/deployment-settings.ts';

const Configuration = z.object({ context: z.record(z.string(), z.unknown()) });

/** The context that `cdk.json` gives every synthesis by the CLI. */
export const cdkContext = (): Record<string, unknown> =>
  Configuration.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'cdk.json'), 'utf8')),
  ).context;

const Template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown() })),
});
const Deployed = z.object({
  Code: z.object({ S3Key: z.string().endsWith('.zip') }),
  Environment: z.object({ Variables: z.object({ NODE_OPTIONS: z.string().default('') }) }),
});

/**
 * Synthesizes the app as deployed, with its functions bundled, into `outdir`. It must be outside this
 * package, whose `type` would make Node treat the CommonJS `index.js` as an ES module.
 *
 * @returns the folder that Lambda would get for each function, and the options of their Node
 */
export const synthesize = async (
  outdir: string,
): Promise<{ assets: Record<'ingest' | 'schedule' | 'api', string>; nodeOptions: string }> => {
  const app = new App({ outdir, context: cdkContext(), builtinCloudFormationValidation: false });
  const stack = createStack(app, deployedSettings('test', { search: 'opensearch' }));
  const { Resources } = Template.parse(
    app.synth().getStackByName(stack.stackName).template as unknown,
  );
  const deployed = (path: string) => {
    const found = Object.entries(Resources).find(
      ([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith(`${path}Function`),
    );
    if (!found) throw new Error(`The stack has no function in ${path}`);
    return Deployed.parse(found[1].Properties);
  };
  const asset = (path: string): string =>
    join(outdir, `asset.${deployed(path).Code.S3Key.slice(0, -4)}`);
  return {
    assets: { ingest: asset('Ingest'), schedule: asset('Schedule'), api: asset('Api') },
    nodeOptions: deployed('Api').Environment.Variables.NODE_OPTIONS,
  };
};
