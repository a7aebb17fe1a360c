import { adoptBuckets } from './deployed/adopt-buckets.ts';
import { checkStage } from './deployed/check-stage.ts';
import { confirm } from './deployed/confirm.ts';
import { openStage, readKnownStage } from './deployed/deployed-stage.ts';
import { runCdk } from './deployed/run-cdk.ts';
import { withTemporaryKey } from './deployed/temporary-key.ts';
import { trySample } from './deployed/try-sample.ts';
import { printFindings } from './doctor/finding.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand, StartError } from './start-error.ts';

const USAGE = `Usage: npm run deploy -- <stage> [--yes] [--without-sample]

Deploys the stage of cdk/stages/<stage>.json: checks what it needs, shows the difference, deploys, and
uploads a sample that has to be readable in every language. The sample costs about a cent at DeepL.

  --yes             deploy without asking
  --without-sample  end after the deployment`;

const run = async (args: string[]): Promise<void> => {
  const { values, positionals } = parseOptions(args, {
    usage: USAGE,
    positionals: 1,
    options: { yes: { type: 'boolean' }, 'without-sample': { type: 'boolean' } },
  });
  const [stage] = positionals;
  if (stage === undefined) throw new StartError(USAGE);
  const settings = readKnownStage(stage);
  if (!printFindings(await checkStage(settings)))
    throw new StartError('Nothing was deployed: see what is wrong above.');

  await runCdk('diff', '-c', `stage=${stage}`);
  await confirm(`Deploy the stage ${stage}?`, values.yes);
  const adopted = await adoptBuckets(settings);
  if (adopted.length > 0) console.info(`Adopted ${adopted.join(' and ')}.`);
  await runCdk('deploy', '-c', `stage=${stage}`, '--require-approval', 'never');

  const deployed = await openStage(stage);
  if (!values['without-sample']) {
    console.info('Waiting until a new key opens the site, then for a sample in every language …');
    const seconds = await withTemporaryKey(deployed, (key) => trySample(deployed, key));
    console.info(`It could be read after ${seconds.toFixed(0)} s, and is removed.`);
  }
  const { Url, UploadsBucket, ArticlesBucket } = deployed.outputs;
  console.info(`
  read     ${Url}/
  API      ${Url}/v1/
  upload   s3://${UploadsBucket}/
  articles s3://${ArticlesBucket}/
  keys     npm run keys -- --stage ${stage} add <name>
`);
};

await runCommand(() => run(process.argv.slice(2)));
