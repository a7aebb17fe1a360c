import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { runningHome } from './data-dir.ts';
import { FUNCTION_NAMES, type Handlers } from './functions.ts';
import { startHome } from './home.ts';
import { type HomeSettings, readHomeSettings } from './home-settings.ts';
import { invokeAt } from './invocations.ts';
import { uploadSamples } from './samples.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run invoke -- <${FUNCTION_NAMES.join('|')}> events/<file>.json …`;

/**
 * Runs one function on events, one after another, in the running home or in one started for this
 * call.
 */
const run = async ([given, ...files]: string[]) => {
  const { data: name } = z.enum(FUNCTION_NAMES).safeParse(given);
  if (!name || files.length === 0) throw new StartError(USAGE);
  const events = files.map(readEvent);
  const settings = readHomeSettings(process.env);
  const running = runningHome(settings.DATA_DIR);
  const callAll = async (invoke: Invoke) => {
    for (const event of events) console.info(JSON.stringify(await invoke(event), null, 2));
  };
  await (running
    ? callAll((event) => invokeAt(running.functions, name, event))
    : inOwnHome(settings, ({ [name]: handle }) => callAll((event) => handle(event))));
};

type Invoke = (event: unknown) => Promise<unknown>;

const inOwnHome = async (
  settings: HomeSettings,
  use: (functions: Handlers) => Promise<void>,
): Promise<void> => {
  const home = await startHome({ ...settings, S3_PORT: 0 });
  await uploadSamples(home.client, settings.DATA_DIR);
  await home.idle();
  await use(home.functions);
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

await runCommand(() => run(process.argv.slice(2)));
