/** A status and body, no answer at all, or a reset connection. */
export type DeeplReply = { status: number; body: string; location?: string } | 'hang' | 'reset';
