/** A URL as it was given, if it is one of the web: pages, feeds and mails link to it. */
export const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
