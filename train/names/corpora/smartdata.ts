import * as z from 'zod';
import type { AnnotatedText } from '../data.ts';

const Document = z.object({
  id: z.string().nullish(),
  text: z.string(),
  conceptMentions: z.array(
    z.object({ type: z.string(), span: z.object({ start: z.int(), end: z.int() }) }),
  ),
});
type Document = z.infer<typeof Document>;

/** Characters from which on a document is taken for news; tweets and traffic reports are shorter. */
const MIN_NEWS_LENGTH = 351;

const TYPES: [start: string, type: string][] = [
  ['PERSON', 'PER'],
  ['ORGANIZATION', 'ORG'],
  ['LOCATION', 'LOC'],
];

/** Documents of the SmartData corpus: JSON, one a line or in one array. */
export const smartDataDocuments = (json: string): Document[] =>
  z.array(Document).parse(
    json.trimStart().startsWith('[')
      ? JSON.parse(json)
      : json
          .split('\n')
          .filter((line) => line.trim())
          .map((line) => JSON.parse(line)),
  );

export const isLong = ({ text }: Document): boolean => text.length >= MIN_NEWS_LENGTH;

/** A document from a web page; the ids of tweets are numbers. */
export const isFromWeb = ({ id }: Document): boolean => id?.startsWith('http') ?? false;

/**
 * Kinds of places and organisations are places and organisations; of other concepts none is a name.
 */
export const annotatedDocument = ({ text, conceptMentions }: Document): AnnotatedText => ({
  text,
  ents: conceptMentions.flatMap(({ type, span }): AnnotatedText['ents'] => {
    const kind = TYPES.find(([start]) => type.toUpperCase().startsWith(start));
    return kind ? [[span.start, span.end, kind[1]]] : [];
  }),
  ignore: [],
});
