import { App } from 'aws-cdk-lib';
import { createStacks } from './stacks.ts';

createStacks(new App());
