/**
 * Creates S3 sequencers: 16 hexadecimal digits, each greater than the last. They come from the
 * clock; `pass` registers those of earlier runs, in case the clock was set back.
 */
export const createSequencer = (clock: () => number = Date.now) => {
  let last = 0n;
  return {
    next: () => {
      const now = BigInt(clock()) << 20n;
      last = now > last ? now : last + 1n;
      return last.toString(16).toUpperCase().padStart(16, '0');
    },
    pass: (sequencer: string) => {
      const passed = BigInt(`0x${sequencer}`);
      if (passed > last) last = passed;
    },
  };
};
export type Sequencer = ReturnType<typeof createSequencer>;
