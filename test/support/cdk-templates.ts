import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { createStacks } from '../../cdk/stacks.ts';
import { cdkContext } from './synth.ts';

/** Both templates as `cdk synth` generates them and cdk-nag checks them, unbundled. @throws on a finding */
export const templates = (context: Record<string, string> = {}) => {
  const unbundled = { 'aws:cdk:bundling-stacks': [] };
  const app = new App({
    context: { ...cdkContext(), ...context, ...unbundled },
    // Takes seconds of CPU time; test/cdk.test.ts has it on.
    builtinCloudFormationValidation: false,
  });
  const { presseschau, edge } = createStacks(app);
  return { stack: Template.fromStack(presseschau), edge: Template.fromStack(edge) };
};

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
