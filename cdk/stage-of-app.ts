import type { Node } from 'constructs';
import { WrongSetting } from '../shared/settings.ts';
import { SETTING_NAMES } from './deployment-settings.ts';
import { stageNames } from './stage-file.ts';

/**
 * The stage that `-c stage=…` names. Settings are in its file alone: given with `-c` they would be
 * gone with the next deployment.
 *
 * @throws WrongSetting that says what to do
 */
export const stageOfApp = (node: Node): string => {
  const setting = Object.keys(node.getAllContext()).find((name) => SETTING_NAMES.includes(name));
  if (setting !== undefined)
    throw new WrongSetting(
      `${setting} is a setting of a stage: write it into cdk/stages/<stage>.json instead of -c or cdk.context.json, and deploy with npm run deploy -- <stage>`,
    );
  const stage: unknown = node.tryGetContext('stage');
  if (typeof stage !== 'string')
    throw new WrongSetting(`Name a stage with -c stage=<stage>. ${stageNames()}`);
  return stage;
};
