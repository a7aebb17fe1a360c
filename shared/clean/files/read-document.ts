import { dirname, extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Rejection, type RejectionCode } from '../../article/errors.ts';
import type { Text } from '../clean.ts';

type DocumentKind = 'pdf' | 'docx';
export type DocumentJob = { kind: DocumentKind; bytes: Uint8Array };
export type DocumentAnswer = { texts: Text[] } | { code: RejectionCode; message: string };

/** Milliseconds, and bytes in addition to those of the process before. */
const LIMITS = { time: 45_000, memory: 450 * 2 ** 20 };
const MAX_HEAP_MB = 256;
const CHECK_EVERY = 50;
/** Beside this file, as it is or bundled. */
const WORKER = join(
  dirname(import.meta.filename),
  `document-worker${extname(import.meta.filename)}`,
);

let turn: Promise<unknown> = Promise.resolve();

/**
 * The text of a document in a format that can hold a thousand times its size, or ask for endless
 * work: it is read in a thread that is ended when it takes more time or memory than an article
 * needs. One at a time, since the memory of a process is that of all its threads.
 *
 * @throws Rejection
 */
export const readDocument = (job: DocumentJob, limits = LIMITS): Promise<Text[]> => {
  const read = turn.then(() => readInThread(job, limits));
  turn = read.catch(() => undefined);
  return read;
};

const readInThread = (job: DocumentJob, limits: typeof LIMITS): Promise<Text[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
    const [begun, memory] = [Date.now(), process.memoryUsage.rss()];
    const check = setInterval(() => {
      if (Date.now() - begun > limits.time || process.memoryUsage.rss() - memory > limits.memory)
        end(() => reject(tooMuch()));
    }, CHECK_EVERY);
    const end = (finish: () => void) => {
      clearInterval(check);
      void worker.terminate();
      finish();
    };
    worker.once('message', (answer: DocumentAnswer) =>
      end(() => {
        if ('texts' in answer) resolve(answer.texts);
        else reject(new Rejection(answer.code, answer.message));
      }),
    );
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => reject(isMissing(error) ? error : tooMuch())),
    );
    worker.once('exit', () => end(() => reject(tooMuch())));
  });

/** A fault of the deployment, not of the document. */
const isMissing = ({ code }: { code?: string }) => /MODULE_NOT_FOUND/.test(code ?? '');

const tooMuch = () =>
  new Rejection(
    'too-large',
    'This document takes more time or memory than can be spent on an article, or is damaged. Export it again, or upload the text as .txt.',
  );
