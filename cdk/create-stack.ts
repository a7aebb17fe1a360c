import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { DeployedSettings } from './deployment-settings.ts';
import { PresseschauStack } from './presseschau-stack.ts';
import { stackNameOf } from './stack-name.ts';

/** The stack of a stage: in its account and region, or else in the caller's. */
export const createStack = (app: App, settings: DeployedSettings): PresseschauStack => {
  const { stage, account, region, tags, terminationProtection } = settings;
  const stack = new PresseschauStack(app, stackNameOf(stage), {
    settings,
    env: { ...(account && { account }), ...(region && { region }) },
    tags: { 'presseschau-stage': stage, ...tags },
    terminationProtection,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return stack;
};
