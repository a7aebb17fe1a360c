/** `(S+) `, `[Bote+] `, `heise+ | `, `(Plus) `. */
const ABOVE =
  /^(?:[([](?:\p{L}{1,12} ?\+|plus|abo|premium)[)\]] ?[:|–-]?|\p{L}{1,12}\+ ?[|:]) ?(?=\S)/iu;
const BELOW = /(?<=\S) ?(?:[([](?:\p{L}{1,12} ?\+|plus|abo|premium)[)\]])$/iu;

/** A title without the mark of those that only subscribers may read. */
export const withoutSubscriberMark = (title: string): string =>
  title.replace(ABOVE, '').replace(BELOW, '');
