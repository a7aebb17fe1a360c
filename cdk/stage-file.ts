import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { WrongSetting } from '../shared/settings.ts';
import { type DeployedSettings, deployedSettings } from './deployment-settings.ts';

/** `<stage>.json`: what a stage sets, committed or not. */
export const STAGES_FOLDER = join(import.meta.dirname, 'stages');

/** @throws WrongSetting that says what is wrong with the stage's file */
export const readStage = (stage: string, folder = STAGES_FOLDER): DeployedSettings => {
  const file = join(folder, `${stage}.json`);
  if (!stagesIn(folder).includes(stage))
    throw new WrongSetting(
      `There is no stage ${stage}: write its settings into ${file}; {} has the default of each. ${stageNames(folder)}`,
    );
  try {
    return deployedSettings(stage, Settings.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch (error) {
    if (error instanceof WrongSetting)
      throw new WrongSetting(`${file}: ${error.message}`, { cause: error });
    if (error instanceof SyntaxError || error instanceof z.ZodError)
      throw new WrongSetting(`${file} must be a JSON object`, { cause: error });
    throw error;
  }
};

/** The stages there are, as a sentence. */
export const stageNames = (folder = STAGES_FOLDER): string =>
  `There are: ${stagesIn(folder).join(', ')}`;

const Settings = z.record(z.string(), z.unknown());

const stagesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort()
    : [];
