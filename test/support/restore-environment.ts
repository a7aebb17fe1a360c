import { afterAll } from 'vitest';

/**
 * The files that a worker runs share one process: a home sets the endpoints of its own S3 and SQS,
 * which the next file must not find.
 */
const before = { ...process.env };

afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});
