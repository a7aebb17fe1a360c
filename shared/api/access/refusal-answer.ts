import { REFUSAL_WORDS } from '../../languages/refusal-words.ts';
import type { AccessRefusal } from './access-rule.ts';

/** The answer that both homes send. It also runs as a CloudFront Function. */
type RefusalAnswer = { headers: Record<string, string>; body: string };

/**
 * A problem for programs; for a browser, which asks for the key, a page in the language of the path.
 * No cache keeps it.
 */
export const refusalAnswer = (
  refusal: AccessRefusal,
  accept: string | undefined,
  path: string,
): RefusalAnswer => {
  const isPage = accept?.includes('text/html') === true;
  const headers: Record<string, string> = {
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  };
  if (refusal.status === 401) headers['www-authenticate'] = CHALLENGES;
  if (isPage)
    headers['content-security-policy'] =
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
  const body = isPage ? page(refusal, path) : JSON.stringify(refusal);
  return { headers, body };
};

/** Basic first: some browsers look no further. */
const CHALLENGES = 'Basic realm="Presseschau", charset="UTF-8", Bearer realm="Presseschau"';

const page = (refusal: AccessRefusal, path: string): string => {
  const view = String(path.split('/')[1]);
  const language = view === 'all' ? 'de' : view;
  const words =
    Object.keys(REFUSAL_WORDS).indexOf(language) >= 0
      ? REFUSAL_WORDS[language]?.[refusal.status]
      : undefined;
  const title = words?.[0] ?? refusal.title;
  const text = words?.[1] ?? refusal.detail;
  return `<!doctype html>
<html ${words ? `lang="${language}"` : 'lang="en"'}>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} &ndash; Presseschau</title>
<link rel="stylesheet" href="/style.css">
<main>
<h1>${title}</h1>
<p>${text}</p>
</main>
</html>
`;
};
