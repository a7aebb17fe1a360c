import * as z from 'zod';
import { startStandIn } from './deepl/stand-in.ts';
import { PORT_HELP, Port, readEnvironment } from './home-settings.ts';
import { runCommand } from './start-error.ts';

const ACCOUNTS = { free: 'free, 500,000 characters from now on', pro: 'Pro, without a limit' };

/** Serves the DeepL stand-in alone, for programs that want to try DeepL's API without it. */
const run = async () => {
  const { PORT, PLAN } = readEnvironment(StandInSettings, process.env);
  const { url, port } = await startStandIn({ port: PORT, plan: PLAN });
  console.info(`
The DeepL stand-in is running at ${url}. Press Ctrl-C to stop.

  account  ${ACCOUNTS[PLAN]}; set PLAN to free or pro, or start again to reset it
  port     ${port}; set PORT to another, or to 0 for any free one
  key      any

  curl -H 'Authorization: DeepL-Auth-Key any' -d text='Guten Tag.' -d source_lang=DE -d target_lang=KO ${url}/v2/translate

  DEEPL_AUTH_KEY=any DEEPL_SERVER_URL=${url} npm start
`);
};

const StandInSettings = z.object({
  PORT: Port.default(8790).describe(PORT_HELP),
  PLAN: z.enum(['free', 'pro']).default('free').describe('must be free or pro'),
});

await runCommand(run);
