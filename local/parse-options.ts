import { type ParseArgsConfig, parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options and names that a program was called with. `--help` prints the usage and ends the
 * program.
 *
 * @param positionals How many names there may be at most.
 * @throws StartError with the usage
 */
export const parseOptions = <Given extends Options = Record<never, never>>(
  args: string[],
  { usage, positionals: most, options }: { usage: string; positionals: number; options?: Given },
) => {
  try {
    const parsed = parseArgs({ args, allowPositionals: true, options: { ...HELP, ...options } });
    if (parsed.values.help === true) {
      console.info(usage);
      process.exit(0);
    }
    if (parsed.positionals.length > most) throw new Error('Too many arguments');
    return parsed as ReturnType<
      typeof parseArgs<{ args: string[]; allowPositionals: true; options: Given }>
    >;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`${reason}\n\n${usage}`, { cause: error });
  }
};

const HELP = { help: { type: 'boolean' } } as const;
