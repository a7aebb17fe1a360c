import * as z from 'zod';
import { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import type { Bucket } from '../../store/bucket.ts';
import { WEBHOOKS_FILE } from '../../store/object-keys.ts';
import { ListQuery } from '../queries/list-query.ts';
import { SearchQuery } from '../queries/search-query.ts';
import { isLoopback, isPublicAddress, literalAddressOf } from './public-address.ts';

export const WebhookEvent = z.enum([
  'article.brief',
  'article.complete',
  'article.corrected',
  'article.withdrawn',
  'digest.made',
]);
export type WebhookEvent = z.infer<typeof WebhookEvent>;

const MAX_ENDPOINTS = 50;
const MAX_URL_LENGTH = 2_000;

const EndpointId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

const hasCredentials = (url: string): boolean =>
  URL.canParse(url) && new URL(url).username + new URL(url).password !== '';

/** Names are looked up when a message is sent, which also decides whether this machine is allowed. */
const mayBePublic = (url: string): boolean => {
  const address = URL.canParse(url) ? literalAddressOf(new URL(url)) : undefined;
  return address === undefined || isLoopback(address) || isPublicAddress(address);
};

/** `events` and `languages` default to all of them. */
const Endpoint = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(MAX_URL_LENGTH)
    .refine((url) => !hasCredentials(url), 'may not have a user or a password')
    .refine(mayBePublic, 'must have a public address'),
  /** 24 to 64 bytes in base64, as Standard Webhooks has it. */
  secret: z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'must be whsec_ and 24 to 64 bytes in base64'),
  events: z.array(WebhookEvent).min(1).default(WebhookEvent.options),
  languages: z
    .array(Language)
    .min(1)
    .default([...LANGUAGES]),
  /** The filters of a list of articles; they do not apply to digests. */
  filter: z
    .strictObject({
      ...ListQuery.pick({ status: true, topic: true, site: true, section: true, agency: true })
        .shape,
      flagged: z.boolean().optional(),
    })
    .default({}),
  /** Only articles with a sentence that is found by it; does not count for digests. */
  search: z
    .strictObject({
      q: SearchQuery.shape.q,
      in: SearchQuery.shape.in,
    })
    .optional(),
});
export type Endpoint = z.infer<typeof Endpoint> & { id: string };

type Webhooks = { endpoints: Endpoint[]; problems: string[] };

/** The endpoints of `config/webhooks.json`; a wrong one is reported and does not stop the others. */
export const readWebhooks = async (articles: Bucket): Promise<Webhooks> => {
  const file = await articles.get(WEBHOOKS_FILE);
  const entries = file ? entriesOf(Buffer.from(file.body).toString('utf8')) : [];
  if (!entries) return { endpoints: [], problems: [`${WEBHOOKS_FILE} is not a JSON object`] };
  if (entries.length > MAX_ENDPOINTS) {
    const problem = `${WEBHOOKS_FILE} has more than ${MAX_ENDPOINTS} endpoints`;
    return { endpoints: [], problems: [problem] };
  }
  const endpoints: Endpoint[] = [];
  const problems: string[] = [];
  for (const [name, entry] of entries) {
    const id = EndpointId.safeParse(name);
    const endpoint = Endpoint.safeParse(entry);
    if (id.success && endpoint.success) endpoints.push({ id: id.data, ...endpoint.data });
    else if (!id.success)
      problems.push(
        `${WEBHOOKS_FILE}: a name must have lower-case letters, digits and hyphens, 40 at most`,
      );
    else problems.push(`${WEBHOOKS_FILE}: ${id.data}: ${reasonsOf(endpoint.error)}`);
  }
  return { endpoints, problems };
};

/** The parser's own message quotes the file, and with it perhaps a secret. */
const entriesOf = (text: string): [string, unknown][] | undefined => {
  try {
    const parsed = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text));
    return parsed.success ? Object.entries(parsed.data) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const reasonsOf = (error: z.ZodError | undefined): string =>
  (error?.issues ?? [])
    .map(({ path, message }) => [...path, message].map(String).join(': '))
    .join('; ');
