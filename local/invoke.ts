import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { runningHome } from './data-dir.ts';
import { FUNCTION_NAMES, type Handlers } from './functions.ts';
import { startHome } from './home.ts';
import { type HomeSettings, readHomeSettings } from './home-settings.ts';
import { invokeAt } from './invocations.ts';
import { uploadSamples } from './samples.ts';
import { runProgram, StartError } from './start-error.ts';

const USAGE = `Usage: npm run invoke -- <${FUNCTION_NAMES.join('|')}> events/<file>.json`;

/** Runs one function on one event, in the running home or in one started for this call. */
const run = async ([given, file]: string[]) => {
  const { data: name } = z.enum(FUNCTION_NAMES).safeParse(given);
  if (!name || !file) throw new StartError(USAGE);
  const event = readEvent(file);
  const settings = readHomeSettings(process.env);
  const running = runningHome(settings.DATA_DIR);
  const answer = running
    ? await invokeAt(running.functions, name, event)
    : await inOwnHome(settings, (functions) => functions[name](event));
  console.info(JSON.stringify(answer, null, 2));
};

const inOwnHome = async (
  settings: HomeSettings,
  call: (functions: Handlers) => Promise<unknown>,
): Promise<unknown> => {
  const home = await startHome({ ...settings, S3_PORT: 0 });
  await uploadSamples(home.client, settings.DATA_DIR);
  await home.idle();
  const answer = await call(home.functions);
  await home.idle();
  await home.close();
  return answer;
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
