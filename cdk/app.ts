import { App } from 'aws-cdk-lib';
import { stacks } from './stacks.ts';

stacks(new App());
