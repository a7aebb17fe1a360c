import { parentPort, workerData } from 'node:worker_threads';
import { Rejection } from '../../article/errors.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { DocumentAnswer, DocumentJob } from './read-document.ts';
import { readDocx } from './read-docx.ts';

/** Reads one document, in a thread that `read-document.ts` can end. */
const answer = async ({ kind, bytes }: DocumentJob): Promise<DocumentAnswer> => {
  try {
    return { texts: kind === 'pdf' ? await readPdf(bytes) : await readDocx(bytes) };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    return { code: error.code, message: error.message };
  }
};

// The bundle is CommonJS, which cannot await here.
void answer(workerData).then((message) => parentPort?.postMessage(message));
