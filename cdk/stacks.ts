import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { EdgeStack } from './edge-stack.ts';
import { PresseschauStack } from './presseschau-stack.ts';
import { settings } from './stage-settings.ts';

/** Both stacks take the account and region of whoever deploys them. */
export const stacks = (app: App) => {
  const presseschau = new PresseschauStack(app, 'Presseschau', { settings: settings(app.node) });
  const edge = new EdgeStack(app, 'PresseschauEdge', { origin: presseschau.url });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { presseschau, edge };
};
