import { readHomeSettings } from '../home-settings.ts';
import { parseOptions } from '../parse-options.ts';
import { runCommand } from '../start-error.ts';
import { checkHome } from './check-home.ts';
import { type DoctorFinding, printFindings } from './finding.ts';

const USAGE = `Usage: npm run doctor [-- <stage>]

Checks what the home on this machine needs, or what a deployment of a stage needs. Each line has ok, or
says what to do. Exits with 1 if something is wrong.`;

const run = async (args: string[]): Promise<void> => {
  const {
    positionals: [stage],
  } = parseOptions(args, { usage: USAGE, positionals: 1 });
  const findings =
    stage === undefined ? await checkHome(readHomeSettings(process.env)) : await checkNamed(stage);
  if (!printFindings(findings)) process.exitCode = 1;
};

/** Loaded for this alone: the clients of AWS take longer than all checks of the home. */
const checkNamed = async (stage: string): Promise<DoctorFinding[]> => {
  const { checkStage } = await import('../deployed/check-stage.ts');
  const { readKnownStage } = await import('../deployed/deployed-stage.ts');
  return await checkStage(readKnownStage(stage));
};

await runCommand(() => run(process.argv.slice(2)));
