import { setTimeout } from 'node:timers/promises';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { oneLine } from '../shared/one-line.ts';
import { searchOf } from '../shared/search/search-of.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { s3Access } from '../shared/store/s3/s3-access.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';
import { startClock } from './clock.ts';
import { startHome } from './home.ts';
import { readHomeSettings } from './home-settings.ts';
import { uploadSamples } from './samples.ts';
import { startSite } from './site.ts';
import { runCommand } from './start-error.ts';
import { welcome } from './welcome.ts';

/** The first page should show the samples, but must not wait for a DeepL that does not answer. */
const MAX_WAIT_MS = 15_000;

const run = async () => {
  const settings = readHomeSettings(process.env);
  const home = await startHome(settings);
  const price = { perMillion: settings.PRICE_PER_MILLION, currency: settings.PRICE_CURRENCY };
  const isReadThrough = settings.TRANSLATE !== undefined;
  const articles = openBucket(signedRequests(s3Access(process.env), AWS_CLIENT), 'articles');
  const site = await startSite(articles, settings.PORT, price, {
    isReadThrough,
    search: searchOf(process.env, { articles }),
    access: settings.ACCESS,
    isBehindProxy: settings.BEHIND_PROXY === 'true',
  });
  home.recordSite(site.url);
  const fire = (job: unknown) =>
    home.functions
      .schedule(job)
      .catch((error: unknown) => console.error(`A scheduled job failed: ${oneLine(error)}`));
  const clock = startClock(fire, () => !home.isFull());
  stopOnSignal(async () => {
    clock.stop();
    await Promise.all([site.close(), home.close()]);
  });

  await fire({ job: 'due' });
  await fire({ job: 'sweep', everything: true });
  await uploadSamples(home.client, settings.DATA_DIR);
  await Promise.race([home.idle(), setTimeout(MAX_WAIT_MS)]);
  await fire({ job: 'digest' });
  await fire({ job: 'search' });
  console.info(welcome({ site: site.url, s3: home.url, standIn: home.standIn !== undefined }));
};

const stopOnSignal = (close: () => Promise<void>) => {
  const stop = async () => {
    console.info('\nFinishing work in progress … Press Ctrl-C again to stop immediately.');
    for (const signal of SIGNALS) process.on(signal, () => process.exit(130));
    await close();
    process.exit(0);
  };
  for (const signal of SIGNALS) process.once(signal, () => void stop());
};

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

await runCommand(run);
