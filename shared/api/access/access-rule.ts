/**
 * Who may do what: the same rule in both homes. It also runs as a CloudFront Function, so it is
 * limited to what that engine has of JavaScript; `cdk/viewer-request.ts` refuses anything else.
 */

/** `keys`: nothing without a key. `public`: anybody may read, and operators need a key. */
export const ACCESS = ['keys', 'public'] as const;
export type Access = (typeof ACCESS)[number];

export type Role = 'reader' | 'operator';

/**
 * Says nothing of any article, and is needed before somebody has a key, or by programs that have
 * none.
 */
const OPEN_PATHS = [
  '/health',
  '/robots.txt',
  '/openapi.json',
  '/v1/openapi.json',
  '/docs',
  '/docs.css',
  '/style.css',
  '/icon.svg',
];

/** The role that a request needs; undefined if everybody may make it. `statuses`: its parameter. */
export const roleNeeded = (
  access: Access,
  method: string,
  path: string,
  statuses: string[],
): Role | undefined => {
  // Browsers ask what is allowed before they send a key.
  if (method === 'OPTIONS') return undefined;
  if (method !== 'GET' && method !== 'HEAD') return 'operator';
  if (OPERATORS.test(decoded(path))) return 'operator';
  if (access === 'public' && listsRejected(path, statuses)) return 'operator';
  return access === 'public' || OPEN_PATHS.indexOf(path) >= 0 ? undefined : 'reader';
};

/** Wherever the word is a segment: a server may read `..`, `//` and `\` in more than one way. */
const OPERATORS = /[/\\]operator([/\\]|$)/i;

/** The page and lists of that status name uploads, which are not everybody's business. */
const listsRejected = (path: string, statuses: string[]): boolean =>
  REJECTED.test(decoded(path)) || statuses.some((status) => decoded(status) === 'rejected');

const REJECTED = /[/\\]rejected([/\\]|$)/i;

/** No path that is served is encoded more than twice. */
const decoded = (path: string): string => decodedOnce(decodedOnce(path));

const decodedOnce = (path: string): string =>
  path.replace(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Longer than any key. */
const MAX_CREDENTIALS_LENGTH = 500;

/** The key in `Authorization`: the token of `Bearer`, or the password of `Basic` with any user. */
export const keyIn = (authorization: string | undefined): string | undefined => {
  if (!authorization || authorization.length > MAX_CREDENTIALS_LENGTH) return undefined;
  const parts = /^(bearer|basic) +(\S+) *$/i.exec(authorization);
  if (!parts) return undefined;
  const credentials = String(parts[2]);
  if (String(parts[1]).toLowerCase() === 'bearer') return credentials;
  const pair = Buffer.from(credentials, 'base64').toString();
  const colon = pair.indexOf(':');
  return colon < 0 || colon === pair.length - 1 ? undefined : pair.slice(colon + 1);
};

export type AccessRefusal = { status: 401 | 403; title: string; detail: string };

/** Why a request is refused that needs this role; `role` is what its key has, if the key is known. */
export const refusalFor = (
  needed: Role,
  key: string | undefined,
  role: Role | undefined,
): AccessRefusal | undefined => {
  if (key === undefined) return unauthorized(SEND_A_KEY);
  if (role === undefined) return unauthorized(`This access key is not valid. ${SEND_A_KEY}`);
  if (role === 'operator' || needed === 'reader') return undefined;
  return { status: 403, title: 'Forbidden', detail: 'This needs the access key of an operator.' };
};

const SEND_A_KEY =
  'Send an access key as Authorization: Bearer, or with Basic as the password of any user.';

const unauthorized = (detail: string): AccessRefusal => ({
  status: 401,
  title: 'Unauthorized',
  detail,
});
