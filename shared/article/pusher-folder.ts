/** The folder that only an agency that pushes may write to. */
export const pusherFolder = (name: string): string => `wires/${name}/`;

/** The folder of the pusher that an upload is from; undefined for what a desk uploads. */
export const pusherFolderOf = (key: string): string | undefined => /^wires\/[^/]+\//.exec(key)?.[0];
