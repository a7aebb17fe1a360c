/** A status with its body, no answer at all, or a connection that is cut. */
export type DeeplReply = { status: number; body: string } | 'hang' | 'reset';
