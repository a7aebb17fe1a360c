import type { Refusal } from './access-rule.ts';

/** As both homes send it. Runs as a CloudFront Function, too. */
export type RefusalAnswer = { headers: Record<string, string>; body: string };

/** A problem for programs, a page for a browser, which asks for the key. No cache keeps it. */
export const refusalAnswer = (refusal: Refusal, accept: string | undefined): RefusalAnswer => {
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
  const body = isPage ? page(refusal) : JSON.stringify(refusal);
  return { headers, body };
};

/** Basic first: some browsers look no further. */
const CHALLENGES = 'Basic realm="Presseschau", charset="UTF-8", Bearer realm="Presseschau"';

const page = (refusal: Refusal): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${refusal.title} &ndash; Presseschau</title>
<link rel="stylesheet" href="/style.css">
<main>
<h1>${refusal.title}</h1>
<p>${refusal.detail}</p>
</main>
</html>
`;
