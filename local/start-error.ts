import { oneLine } from '../shared/one-line.ts';

/** A start-up problem the user can fix; the message says how. */
export class StartError extends Error {
  override name = 'StartError';
}

/** Runs a program; if it fails, prints why and exits with 1. */
export const runCommand = (run: () => Promise<void>): Promise<void> =>
  run().catch((error: unknown) => {
    console.error(startErrorLine(error));
    process.exit(1);
  });

/** One line for the user; a bug of our own keeps its stack trace. */
export const startErrorLine = (error: unknown): string => {
  if (error instanceof StartError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (FULL.includes(code ?? error.name))
    return 'The disk is full; make room, or set DATA_DIR to a folder on another disk';
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use; stop the program that uses it, or set S3_PORT or PORT to another`;
  if (code === 'ENOENT') return error.message;
  if (code === 'EACCES' && port)
    return `You may not use port ${port}; set S3_PORT or PORT to one above 1023`;
  // An AWS client's, of what AWS answered.
  if ('$metadata' in error) return oneLine(error);
  return error.stack ?? error.message;
};

/** Makes one line of a request that the running home did not answer. @throws StartError */
export const explainSilence =
  (consequence: string) =>
  (error: unknown): never => {
    const { code, name } = error as NodeJS.ErrnoException;
    if (!SILENT.test(code ?? name)) throw error;
    const reason = `The running home does not answer (${code ?? name}): it was stopped, or is busy`;
    throw new StartError(`${reason}. ${consequence}`, { cause: error });
  };

const SILENT = /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|TimeoutError)$/;

/** Error codes of a full disk: the file system's, and our S3's. */
const FULL = ['ENOSPC', 'EDQUOT', 'SlowDown'];
