import { attribute, elements, type Node, textOf } from './tree.ts';

/** The page's meta tags by name or property in lower case; the first of each. */
export const metaTags = (document: Node): Map<string, string> => {
  const tags = new Map<string, string>();
  for (const tag of elements(document, ({ tagName }) => tagName === 'meta')) {
    const name = attribute(tag, 'property') ?? attribute(tag, 'name');
    const content = attribute(tag, 'content')?.trim();
    const key = name?.toLowerCase();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
};

export const titleTag = (document: Node): string | undefined => {
  const [title] = elements(document, ({ tagName }) => tagName === 'title');
  return title && textOf(title);
};

export const canonical = (document: Node): string | undefined => {
  const [link] = elements(
    document,
    (tag) => tag.tagName === 'link' && attribute(tag, 'rel')?.toLowerCase() === 'canonical',
  );
  return link && attribute(link, 'href');
};
