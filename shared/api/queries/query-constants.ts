/** Articles of a page. */
export const DEFAULT_LIMIT = 20;

/** Fields of an article in a list; its id comes always. A test compares them with its schema. */
export const LISTED_FIELDS = [
  'id',
  'revision',
  'status',
  'reason',
  'embargo',
  'expires',
  'serve',
  'received',
  'updated',
  'published',
  'modified',
  'byline',
  'site',
  'section',
  'agency',
  'place',
  'topic',
  'item',
  'rights',
  'truncated',
  'languages',
  'links',
] as const;

/** Parameters that other sites append to links. */
export const TRACKERS = /^(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id)$/;

/** The parameter in which the edge passes on the name of an unknown parameter. */
export const UNKNOWN_PARAMETER = 'unknown-parameter';
