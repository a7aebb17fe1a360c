import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { connectBedrock } from './connect-bedrock.ts';
import { type Running, runningHome } from './data-dir.ts';
import { connectDeepL } from './deepl/connect-deepl.ts';
import { FUNCTION_NAMES, type Handlers, loadFunctions } from './functions.ts';
import { awsEnvironment, startHome } from './home.ts';
import { type HomeSettings, readHomeSettings } from './home-settings.ts';
import { uploadSamples } from './samples.ts';
import { runProgram, StartError } from './start-error.ts';

const USAGE = `Usage: npm run invoke -- <${FUNCTION_NAMES.join('|')}> events/<file>.json`;

/** Runs one function on one event, in the running home or in one started for this call. */
const run = async ([name, file]: string[]) => {
  const parsed = z.enum(FUNCTION_NAMES).safeParse(name);
  if (!parsed.success || !file) throw new StartError(USAGE);
  const event = readEvent(file);
  const call = async (functions: Handlers) =>
    console.info(JSON.stringify(await functions[parsed.data](event), null, 2));
  const settings = readHomeSettings(process.env);
  const running = runningHome(settings.DATA_DIR);
  await (running ? inRunningHome(running, settings, call) : inOwnHome(settings, call));
};

type Call = (functions: Handlers) => Promise<void>;

const inRunningHome = async ({ s3, sqs, standIn }: Running, settings: HomeSettings, call: Call) => {
  const deepl = await connectDeepL(settings, standIn);
  const bedrock = await connectBedrock(settings);
  const functions = await loadFunctions({
    ...awsEnvironment(s3, sqs),
    ...deepl.environment,
    ...bedrock.environment,
  });
  await call(functions);
  await Promise.all([deepl.close(), bedrock.close()]);
};

const inOwnHome = async (settings: HomeSettings, call: Call) => {
  const home = await startHome({ ...settings, S3_PORT: 0 });
  await uploadSamples(home.client, settings.DATA_DIR);
  await home.idle();
  await call(home.functions);
  await home.idle();
  await home.close();
};

const readEvent = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file} can't be read as an event: ${reason}`, { cause: error });
  }
};

await runProgram(() => run(process.argv.slice(2)));
