/** The upload can't become an article. `message` is for the person who uploaded it. */
export class Rejection extends Error {
  override name = 'Rejection';
  readonly code: RejectionCode;
  constructor(code: RejectionCode, message: string) {
    super(message);
    this.code = code;
  }
}

export type RejectionCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'too-long'
  | 'unsupported-type'
  | 'broken-charset'
  | 'not-german'
  | 'no-article'
  | 'draft'
  | 'broken-item'
  | 'replaced'
  | 'unpacked'
  | 'unreadable-time';

/** The article may not be published, or no longer: what there is of it is withdrawn. */
export class Withdrawal extends Error {
  override name = 'Withdrawal';
  readonly code: WithdrawalCode;
  constructor(code: WithdrawalCode, message: string) {
    super(message);
    this.code = code;
  }
}

type WithdrawalCode = 'canceled' | 'withheld' | 'expired';

/** DeepL's quota is used up (456): park the work; never retry at once. */
export class QuotaExceeded extends Error {
  override name = 'QuotaExceeded';
}

/** One of our own caps is reached: park the work until there is room or the cap is raised. */
export class BudgetExceeded extends Error {
  override name = 'BudgetExceeded';
  readonly cap: 'monthly-cap' | 'article-cap';
  constructor(cap: 'monthly-cap' | 'article-cap', message: string) {
    super(message);
    this.cap = cap;
  }
}

/**
 * DeepL rejects this request however often it is sent: a wrong address (404), a bad request (400,
 * 414, 415). `retry` says whether a change of configuration can fix it.
 */
export class TranslationRefused extends Error {
  override name = 'TranslationRefused';
  readonly retry: boolean;
  constructor(message: string, options: ErrorOptions & { retry: boolean }) {
    super(message, options);
    this.retry = options.retry;
  }
}

/** DeepL does not take the key (401, 403): it may have been replaced since it was read. */
export class KeyRefused extends TranslationRefused {
  override name = 'KeyRefused';
  constructor(message: string, options: ErrorOptions) {
    super(message, { ...options, retry: true });
  }
}

/** DeepL gave no usable answer (429 after retries, 5xx, time-out, lost results): redeliver. */
export class TranslationUnavailable extends Error {
  override name = 'TranslationUnavailable';
}

/** DeepL answered, but not text by text: send the texts one by one. The request may be billed. */
export class UnusableAnswer extends TranslationUnavailable {
  override name = 'UnusableAnswer';
}

/** The invocation ends before DeepL would have to answer: redeliver. Nothing was sent. */
export class OutOfTime extends TranslationUnavailable {
  override name = 'OutOfTime';
}

/** DeepL found the request too large (413): halve it. */
export class RequestTooLarge extends Error {
  override name = 'RequestTooLarge';
}
