import { TranslationRefused } from '../../shared/article/errors.ts';
import { checkAuthKey } from '../../shared/deepl/check-auth-key.ts';
import type { DeeplConnection } from '../../shared/deepl/client.ts';
import { oneLine } from '../../shared/one-line.ts';
import { type DoctorFinding, note, ok, wrong } from './finding.ts';

const NAME = 'DeepL';

/** Asks DeepL for the key's usage, which is free. */
export const checkKey = async (access: DeeplConnection | undefined): Promise<DoctorFinding> => {
  if (!access)
    return ok(
      NAME,
      'no key in this environment: a home started in it uses the stand-in; set DEEPL_AUTH_KEY to use DeepL',
    );
  try {
    const usage = await checkAuthKey(access);
    if (!usage) return ok(NAME, 'the key works');
    const left = usage.limit - usage.count;
    const text = `the key works; ${left} of ${usage.limit} characters are left`;
    return left > 0 ? ok(NAME, text) : wrong(NAME, `${text}; raise the limit at DeepL`);
  } catch (error) {
    if (!(error instanceof TranslationRefused))
      return note(NAME, `${oneLine(error)}; the usage can't be seen`);
    return wrong(NAME, `${oneLine(error)}; copy the key again from deepl.com/your-account/keys`);
  }
};
