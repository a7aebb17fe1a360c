/** The stack of a stage. */
export const stackNameOf = (stage: string): string => `Presseschau-${stage}`;
