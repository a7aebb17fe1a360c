/** The result of a check. A `note` is worth knowing, and no fault; the `text` of a fault says what to do. */
export type Finding = { name: string; state: 'ok' | 'note' | 'wrong'; text: string };

export const ok = (name: string, text: string): Finding => ({ name, state: 'ok', text });
export const note = (name: string, text: string): Finding => ({ name, state: 'note', text });
export const wrong = (name: string, text: string): Finding => ({ name, state: 'wrong', text });

/** Prints a line for each. @returns whether nothing is wrong */
export const printFindings = (
  findings: Finding[],
  print: (line: string) => void = console.info,
): boolean => {
  for (const { state, name, text } of findings)
    print(`${state.padEnd(5)}  ${name.padEnd(NAME_WIDTH)}  ${text}`);
  return findings.every(({ state }) => state !== 'wrong');
};

const NAME_WIDTH = 11;
