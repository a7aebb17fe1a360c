import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createStack } from '../../cdk/create-stack.ts';
import { deployedSettings } from '../../cdk/deployment-settings.ts';
import { cdkContext } from './synth.ts';

/** The stack of a stage, whose functions are not bundled. */
export const stackOf = (settings: Record<string, unknown> = {}, stage = 'test') => {
  const app = new App({
    context: { ...cdkContext(), 'aws:cdk:bundling-stacks': [] },
    // Takes seconds of CPU time; test/cdk.test.ts has it on.
    builtinCloudFormationValidation: false,
  });
  return createStack(app, deployedSettings(stage, settings));
};

/** Its template, as `cdk synth` generates it and cdk-nag checks it. @throws on a finding */
export const templateOf = (settings: Record<string, unknown> = {}, stage = 'test'): Template =>
  Template.fromStack(stackOf(settings, stage));

type Resource = { Type: string; Properties: Record<string, unknown>; DependsOn?: string[] };

/** Resources of a type by logical id. */
export const resources = (template: Template, type: string): Record<string, Resource> =>
  template.findResources(type) as Record<string, Resource>;

/** The only resource of a type whose logical id begins with `start`. */
export const resource = (template: Template, type: string, start: string): Resource => {
  const found = Object.entries(resources(template, type)).filter(([id]) => id.startsWith(start));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`${found.length} of ${type} begin with ${start}`);
  return only[1];
};
