/**
 * The result of a check. A `note` is worth knowing, and no fault; the `text` of a fault says what
 * to do.
 */
export type DoctorFinding = { name: string; state: 'ok' | 'note' | 'wrong'; text: string };

export const ok = (name: string, text: string): DoctorFinding => ({ name, state: 'ok', text });
export const note = (name: string, text: string): DoctorFinding => ({ name, state: 'note', text });
export const wrong = (name: string, text: string): DoctorFinding => ({
  name,
  state: 'wrong',
  text,
});

/** Prints a line for each. @returns whether nothing is wrong */
export const printFindings = (
  findings: DoctorFinding[],
  print: (line: string) => void = console.info,
): boolean => {
  for (const { state, name, text } of findings)
    print(`${state.padEnd(5)}  ${name.padEnd(NAME_WIDTH)}  ${text}`);
  return findings.every(({ state }) => state !== 'wrong');
};

const NAME_WIDTH = 11;
