import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deployedSettings } from './deployment-settings.ts';
import { EdgeStack } from './edge-stack.ts';
import { PresseschauStack } from './presseschau-stack.ts';

/** Both stacks are deployed to the caller's account and region. */
export const createStacks = (app: App) => {
  const settings = deployedSettings(app.node);
  const presseschau = new PresseschauStack(app, 'Presseschau', { settings });
  const edge = new EdgeStack(app, 'PresseschauEdge', {
    origin: presseschau.url,
    access: settings.access,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { presseschau, edge };
};
