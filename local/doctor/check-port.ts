import { once } from 'node:events';
import { createServer } from 'node:net';
import { startErrorLine } from '../start-error.ts';
import { type DoctorFinding, ok, wrong } from './finding.ts';

/** @param ours Where the running home has it. */
export const checkPort = async (
  name: string,
  port: number,
  ours: string | undefined,
): Promise<DoctorFinding> => {
  if (ours !== undefined) return ok(name, `the running home is at ${ours}`);
  if (port === 0) return ok(name, 'a free one is picked');
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return ok(name, `${port} is free`);
  } catch (error) {
    return wrong(name, startErrorLine(error));
  } finally {
    server.close();
  }
};
