/** Where the functions' metrics are in CloudWatch, each with the dimensions `stage` and `service`. */
export const METRICS_NAMESPACE = 'Presseschau';

/** What the functions measure beside what AWS does, with CloudWatch's units. */
export const METRICS = {
  ArticlesReceived: 'Count',
  ArticlesRejected: 'Count',
  ArticlesEmbargoed: 'Count',
  ArticlesWithdrawn: 'Count',
  /** Articles translated to a language, whole or as far as wanted. */
  TranslationsComplete: 'Count',
  TranslationsParked: 'Count',
  TranslationsFailed: 'Count',
  /** Translations with at least one flag; `Flag…` counts the sentences of each kind. */
  TranslationsFlagged: 'Count',
  /** From the upload until the title and the summary of a language can be read. */
  SecondsToBrief: 'Seconds',
  SecondsToComplete: 'Seconds',
  DeeplRequests: 'Count',
  CharactersBilled: 'Count',
  /** Sent, perhaps billed, and without a usable answer. */
  CharactersLost: 'Count',
  /** Characters of complete translations that the memory had. */
  CharactersFromMemory: 'Count',
  /** Without the client's retries. */
  S3Requests: 'Count',
  /** Share of the month's cap. */
  CapUsed: 'Percent',
  /** 1 if the site answers through the edge, else 0. */
  EdgeUp: 'Count',
  /** 1 if the canary could be read in every language, else 0. */
  CanaryReadable: 'Count',
  CanarySeconds: 'Seconds',
  SweepRuns: 'Count',
  TermsRuns: 'Count',
  DueRuns: 'Count',
  WebhooksRuns: 'Count',
  SearchRuns: 'Count',
  DigestRuns: 'Count',
  /** Articles that wait for quota or a cap. */
  ArticlesParked: 'Count',
  WebhooksSent: 'Count',
  /** Endpoints that did not take a message and are tried again later, or whose entry is wrong. */
  WebhooksFailing: 'Count',
  /** Messages that an endpoint did not take for a day. */
  WebhooksDead: 'Count',
} as const;

export type MetricName = keyof typeof METRICS | `Flag${string}`;

export type Measures = { [Name in MetricName]?: number };

/** A flag counts sentences. */
export const unitOf = (name: string): 'Count' | 'Seconds' | 'Percent' =>
  new Map<string, 'Count' | 'Seconds' | 'Percent'>(Object.entries(METRICS)).get(name) ?? 'Count';

/** Takes in what happened. */
export type Measure = (measures: Measures) => void;

/** `FlagNumberMissing` for `number-missing`. */
export const flagMetric = (flag: string): MetricName =>
  `Flag${flag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
