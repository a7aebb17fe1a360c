import type { Target } from '../../shared/article/article.ts';
import type { Translator } from '../../shared/article/translation.ts';

/** The same translator, calling `happen` before each request. */
export const beforeRequests = (
  { open }: Translator,
  happen: (target: Target) => Promise<void>,
): Translator => ({
  open: async (target) => {
    const opened = await open(target);
    return {
      ...opened,
      translate: async (...request) => {
        await happen(target);
        return await opened.translate(...request);
      },
    };
  },
});
