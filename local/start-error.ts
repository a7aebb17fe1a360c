/** Something that the person who starts this can mend; the message says how. */
export class StartError extends Error {
  override name = 'StartError';
}

/** One line for a person; a fault of our own keeps its stack. */
export const explainStartError = (error: unknown): string => {
  if (error instanceof StartError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use; stop what listens there, or set S3_PORT or PORT to another`;
  if (code === 'ENOENT') return error.message;
  if (code === 'EACCES' && port)
    return `Port ${port} is not allowed to you; set S3_PORT or PORT to one above 1023`;
  return error.stack ?? error.message;
};
