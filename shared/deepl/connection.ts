import { KeyRefused } from '../article/errors.ts';
import type { Translate } from '../article/translation.ts';

type Connection = { key: string; translate: Translate };

/**
 * Connects at the first translation. When the key is refused it is read again, since it may have been
 * replaced; then the request is sent again.
 */
export const openConnection = (
  authKey: () => Promise<string>,
  connect: (key: string) => Translate,
): Translate => {
  let current: Promise<Connection> | undefined;
  const connection = () => {
    current ??= authKey()
      .then((key) => ({ key, translate: connect(key) }))
      .catch((error: unknown) => {
        current = undefined;
        throw error;
      });
    return current;
  };
  /** Requests that were refused at the same time read the key once. */
  const afterRefusal = async (of: Promise<Connection>): Promise<Connection> => {
    if (current === of) current = undefined;
    return await connection();
  };

  return async (...request) => {
    const used = connection();
    const { key, translate } = await used;
    try {
      return await translate(...request);
    } catch (error) {
      if (!(error instanceof KeyRefused)) throw error;
      const anew = await afterRefusal(used).catch(() => undefined);
      if (anew === undefined || anew.key === key) throw error;
      return await anew.translate(...request);
    }
  };
};
