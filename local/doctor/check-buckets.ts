import { oneLine } from '../../shared/one-line.ts';
import { openBucket } from '../../shared/store/bucket.ts';
import { sdkRequests } from '../../shared/store/s3/sdk-requests.ts';
import { requireKnownForms } from '../../shared/store/stored-forms.ts';
import type { RunningHome } from '../data-dir.ts';
import { clientOf } from '../running-s3.ts';
import { type DoctorFinding, ok, wrong } from './finding.ts';

const NAME = 'buckets';

/** Both buckets and the site of the home that is running, if one is. */
export const checkBuckets = async (running: RunningHome | undefined): Promise<DoctorFinding> => {
  if (!running) return ok(NAME, 'no home is running; npm start starts it');
  const client = clientOf(running);
  try {
    const [uploads, articles] = ['uploads', 'articles'].map((name) =>
      openBucket(sdkRequests(client), name),
    );
    await uploads?.list('', { limit: 1 });
    if (articles) await requireKnownForms(articles);
    if (running.site) await requireHealth(running.site);
    return ok(NAME, `${running.s3} answers`);
  } catch (error) {
    return wrong(NAME, `${oneLine(error)}; stop the home (pid ${running.pid}) and start it again`);
  } finally {
    client.destroy();
  }
};

const requireHealth = async (site: string): Promise<void> => {
  const { status } = await fetch(`${site}/health`, { signal: AbortSignal.timeout(5_000) });
  if (status !== 200) throw new Error(`${site}/health answers ${status}`);
};
