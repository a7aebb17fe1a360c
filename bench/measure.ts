import { parseArgs } from 'node:util';
import { type Data, type DataFile, missingLine, openData } from './data-files.ts';

/** One row of a report. `met` is missing where a figure has no target. */
export type BenchFigure = { figure: string; value: string; target?: string; met?: boolean };

/** Figures that are measured together, and the files they need. */
export type BenchMeasure = {
  name: string;
  needs: readonly DataFile[];
  run: (data: Data) => BenchFigure[] | Promise<BenchFigure[]>;
};

/** Runs what has its data, prints a table, and names what is missing. Sets the exit code. */
export const report = async (measures: readonly BenchMeasure[], data: Data): Promise<void> => {
  const missing = new Set<DataFile>();
  const figures: BenchFigure[] = [];
  for (const { needs, run } of measures) {
    const absent = needs.filter(data.missing);
    for (const file of absent) missing.add(file);
    if (absent.length === 0) figures.push(...(await run(data)));
  }
  print(figures);
  for (const file of missing) console.error(missingLine(file));
  process.exitCode = missing.size > 0 ? 1 : 0;
};

/** The data folders, and the values of further options, from the command line. */
export const commandLine = (...options: string[]) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
  });
  const option = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { data: openData(positionals), option };
};

/** The measures that `--only` names, separated by commas; all of them without it. */
export const chosen = (
  measures: readonly BenchMeasure[],
  only: string | undefined,
): BenchMeasure[] => {
  const names = only?.split(',') ?? measures.map(({ name }) => name);
  const unknown = names.find((name) => !measures.some((measure) => measure.name === name));
  if (unknown)
    throw new Error(
      `There is no ${unknown}; choose from ${measures.map(({ name }) => name).join(', ')}`,
    );
  return measures.filter(({ name }) => names.includes(name));
};

/** A figure with two decimals that has to reach a bound, or is only reported. */
export const numberFigure = (
  figure: string,
  value: number,
  bound: { atLeast: number } | { atMost: number } | undefined = undefined,
): BenchFigure => {
  const shown = String(Math.round(100 * value) / 100);
  if (!bound) return { figure, value: shown };
  return 'atLeast' in bound
    ? { figure, value: shown, target: `≥ ${bound.atLeast}`, met: value >= bound.atLeast }
    : { figure, value: shown, target: `≤ ${bound.atMost}`, met: value <= bound.atMost };
};

export const print = (figures: readonly BenchFigure[]): void => {
  const rows = [
    { figure: 'figure', value: 'value', target: 'target', met: 'met' },
    ...figures.map(({ figure, value, target = '', met }) => ({
      figure,
      value,
      target,
      met: met === undefined ? '' : met ? 'yes' : 'NO',
    })),
  ];
  const width = (column: 'figure' | 'value' | 'target') =>
    Math.max(...rows.map((row) => row[column].length)) + 2;
  const widths = [width('figure'), width('value'), width('target')] as const;
  for (const { figure, value, target, met } of rows)
    console.info(
      [figure.padEnd(widths[0]), value.padEnd(widths[1]), target.padEnd(widths[2]), met]
        .join('')
        .trimEnd(),
    );
};
