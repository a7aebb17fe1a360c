import { App } from 'aws-cdk-lib';
import { WrongSetting } from '../shared/settings.ts';
import { createStack } from './create-stack.ts';
import { readStage } from './stage-file.ts';
import { stageOfApp } from './stage-of-app.ts';

try {
  const app = new App();
  createStack(app, readStage(stageOfApp(app.node)));
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
