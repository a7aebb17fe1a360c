import { CONTENT_SECURITY_POLICY } from '../pages/html-page.ts';
import type { Html } from '../pages/row.ts';
import type { Answer } from './answer.ts';

/** `headers`: others than those of every page. */
export const htmlAnswer = async (
  page: Html,
  caching: string,
  { status = 200, headers = {} }: Partial<Omit<Answer, 'body'>> = {},
): Promise<Answer> => ({
  status,
  headers: {
    'content-type': 'text/html; charset=UTF-8',
    'cache-control': caching,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    ...headers,
  },
  body: String(await page),
});
