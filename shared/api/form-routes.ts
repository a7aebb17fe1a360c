import { type Context, Hono } from 'hono';
import { readPath } from '../article/page-paths.ts';
import type { Bucket } from '../store/bucket.ts';
import { acceptNone } from './accept.ts';
import { capped } from './cache.ts';
import { articleLinks, lastModified } from './headers.ts';
import { notFound } from './problem.ts';
import type { Open } from './read-through.ts';
import { requestOf } from './respond.ts';
import { cachingOfDocument, restOf } from './rest-of.ts';
import { documentPath, linksOf } from './served/links-of.ts';
import { siteOf } from './site-of.ts';
import { stemOf } from './stem-of.ts';
import { storedDocument } from './stored-document.ts';
import { articleIdIn, languageIn } from './validate.ts';
import { SUFFIXES, WRITTEN_FORMS, type WrittenForm } from './written-forms.ts';

/** An article in other forms, by the suffix of its path. */
export const formRoutes = (articles: Bucket, open: Open, now: () => Date) => {
  const routes = new Hono()
    .get('/:id/:file{[a-z]+\\.json}', acceptNone, (c) => {
      const { id, language } = partsOf(c);
      return c.redirect(documentPath(articleIdIn(id), languageIn(language)), 308);
    })
    .get('/:id/:file{[a-z]+\\.html}', acceptNone, (c) => {
      const { id, language } = partsOf(c);
      return c.redirect(readPath(articleIdIn(id), languageIn(language)), 308);
    });
  for (const suffix of SUFFIXES) {
    const form: WrittenForm = WRITTEN_FORMS[suffix];
    routes.get(`/:id/:file{[a-z]+\\.${suffix}}`, acceptNone, async (c) => {
      const request = requestOf(c);
      const { manifest, maxAge, ...stored } = await storedDocument(articles, partsOf(c), now());
      const { document, modified, changed } = stored;
      if (form.translationsOnly && document.language === 'de')
        throw notFound(`There is no .${suffix} of the original; ask for one of a translation.`);
      const rest = await restOf(document, manifest, (target) => open(request, manifest, [target]));
      c.header('cache-control', capped(cachingOfDocument(document, rest), maxAge));
      c.header('content-type', form.type);
      c.header('content-language', document.language);
      if (form.isFile)
        c.header(
          'content-disposition',
          `attachment; filename="${document.id}.${document.language}.${suffix}"`,
        );
      c.header('last-modified', lastModified(...changed));
      const links = linksOf(manifest, documentPath(document.id, document.language));
      c.header('link', articleLinks(links));
      const page = `${siteOf(request)}${readPath(document.id, document.language)}`;
      return c.body(form.write(document, { page, modified }));
    });
  }
  return routes;
};

const partsOf = (c: Context): { id: string; language: string } => {
  const { id = '', file } = c.req.param() as Record<string, string>;
  return { id, language: stemOf(file) };
};
