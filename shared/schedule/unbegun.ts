/** Uploads that a sweep sends because they were never begun; the rest comes with the next ones. */
export const MAX_SENT = 5_000;

type Upload = { key: string; modified: Date };

/**
 * Collects uploads that were never begun, and decides whose event was lost: while
 * the queue moves, those that later uploads have overtaken by more than `minAge`. The others are
 * waiting in it. Once nothing has been begun for so long, all of them. The oldest first.
 */
export const collectUnbegun = (now: Date, minAge: number) => {
  let unbegun: Upload[] = [];
  let frontier = 0;
  let lastBegun = 0;
  const oldest = () => unbegun.toSorted((a, b) => a.modified.getTime() - b.modified.getTime());

  return {
    addBegun: ({ modified }: Pick<Upload, 'modified'>, begun: Date): void => {
      frontier = Math.max(frontier, modified.getTime());
      lastBegun = Math.max(lastBegun, begun.getTime());
    },
    add: ({ key, modified }: Upload): void => {
      unbegun.push({ key, modified });
      if (unbegun.length >= 2 * MAX_SENT) unbegun = oldest().slice(0, MAX_SENT);
    },
    toSend: (): string[] => {
      const isMoving = now.getTime() - lastBegun < minAge;
      return oldest()
        .filter(({ modified }) => !isMoving || modified.getTime() < frontier - minAge)
        .slice(0, MAX_SENT)
        .map(({ key }) => key);
    },
  };
};
