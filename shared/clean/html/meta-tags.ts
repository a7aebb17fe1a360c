import { attribute, type Element, textOf } from './tree.ts';

/** The page's meta tags by name or property in lower case; the first of each. */
export const metaTags = (elements: Element[]): Map<string, string> => {
  const tags = new Map<string, string>();
  for (const tag of elements) {
    if (tag.tagName !== 'meta') continue;
    const name = attribute(tag, 'property') ?? attribute(tag, 'name');
    const content = attribute(tag, 'content')?.trim();
    const key = name?.toLowerCase();
    if (key && content && !tags.has(key)) tags.set(key, content);
  }
  return tags;
};

export const titleTag = (elements: Element[]): string | undefined => {
  const title = elements.find(({ tagName }) => tagName === 'title');
  return title && textOf(title);
};

export const canonical = (elements: Element[]): string | undefined => {
  const link = elements.find(
    (tag) => tag.tagName === 'link' && attribute(tag, 'rel')?.toLowerCase() === 'canonical',
  );
  return link && attribute(link, 'href');
};
