import { type DeeplConnection, serverOf } from '../../shared/deepl/client.ts';
import { type DoctorFinding, note, ok, wrong } from './finding.ts';

const NAME = 'clock';

/** Embargoes end by this clock, and AWS refuses signatures that are a quarter of an hour off. */
const MAX_SKEW_SECONDS = 120;

/** Compares the clock with the server that translates; without one there is nothing to ask. */
export const checkClock = async (access: DeeplConnection | undefined): Promise<DoctorFinding> => {
  const now = `${new Date().toLocaleString('sv', { timeZone: 'Europe/Berlin' })} in Berlin`;
  if (!access) return ok(NAME, now);
  const { href, host } = serverOf(access);
  const skew = await skewOf(href).catch(() => undefined);
  if (skew === undefined) return note(NAME, `${now}; ${host} gave no time to compare it with`);
  if (Math.abs(skew) <= MAX_SKEW_SECONDS) return ok(NAME, now);
  const direction = skew > 0 ? 'ahead of' : 'behind';
  return wrong(
    NAME,
    `${now}, ${Math.abs(Math.round(skew))} seconds ${direction} ${host}; set this machine's clock, as by timedatectl set-ntp true`,
  );
};

const skewOf = async (url: string): Promise<number | undefined> => {
  const response = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
  const date = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : (Date.now() - date) / 1_000;
};
