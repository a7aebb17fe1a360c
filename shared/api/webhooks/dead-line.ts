/** What the log says of a message that was set aside. */
export const deadLine = (endpoint: string, type: string, key: string): string =>
  `${endpoint}: ${type} was not taken for a day and is now ${key}`;

/** A pattern of such lines, from which an alarm counts. */
export const DEAD_LINES = 'webhooks: * was not taken for a day and is now *';
