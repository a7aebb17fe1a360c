import type { Mention, Read } from './names.ts';
export const roleMentions = (_read: readonly Read[]): (Mention & { of: string })[] => [];
