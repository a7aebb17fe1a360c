import { runningHome } from '../data-dir.ts';
import type { HomeSettings } from '../home-settings.ts';
import { checkBuckets } from './check-buckets.ts';
import { checkClock } from './check-clock.ts';
import { checkDisk, checkFolder } from './check-folder.ts';
import { checkKey } from './check-key.ts';
import { checkPort } from './check-port.ts';
import { type DoctorFinding, ok } from './finding.ts';

/** All that the home on this machine needs. */
export const checkHome = async (settings: HomeSettings): Promise<DoctorFinding[]> => {
  const { S3_PORT, PORT, DATA_DIR, DEEPL_AUTH_KEY: authKey, DEEPL_SERVER_URL } = settings;
  const running = runningHome(DATA_DIR);
  const deepl = authKey ? { authKey, serverUrl: DEEPL_SERVER_URL } : undefined;
  return [
    ok('node', process.versions.node),
    await checkPort('S3_PORT', S3_PORT, running?.s3),
    await checkPort('PORT', PORT, running?.site),
    checkFolder(DATA_DIR),
    checkDisk(DATA_DIR),
    await checkKey(deepl),
    await checkBuckets(running),
    await checkClock(deepl),
  ];
};
