import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { runProgram, StartError } from './start-error.ts';

const USAGE = 'Usage: npm run deploy -- <stage>';

const run = async ([stage, ...options]: string[]): Promise<void> => {
  if (stage === undefined || stage.startsWith('-')) throw new StartError(USAGE);
  const cdk = spawn('cdk', ['deploy', '--all', '-c', `stage=${stage}`, ...options], {
    stdio: 'inherit',
  });
  const [code] = await once(cdk, 'exit');
  process.exitCode = Number(code ?? 1);
};

await runProgram(() => run(process.argv.slice(2)));
