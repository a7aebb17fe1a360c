/** Connections of a client, by the SDK's default: of more requests at once, the others wait. */
export const MAX_CONNECTIONS = 50;

/**
 * How long every AWS client waits, and how often it asks: by default the SDK waits for ever. Between
 * attempts it pauses at random, up to a bound that doubles (`standard`).
 */
export const AWS_CLIENT = {
  maxAttempts: 4,
  retryMode: 'standard',
  requestHandler: {
    /** Milliseconds until the connection is made. */
    connectionTimeout: 3_000,
    /**
     * Milliseconds until the answer begins: one silent server and a retry fit into the API's 15 s.
     */
    requestTimeout: 10_000,
    /** Without this the handler only logs that the time is up. */
    throwOnRequestTimeout: true,
    /** Milliseconds without a byte, for an answer that stops halfway. */
    socketTimeout: 10_000,
  },
};
