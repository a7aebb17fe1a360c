/** Parts of names that say who made the name, not what it means. */
const NAMESPACES = new Set(
  'og article dc dcterms cxenseparse recs parsely sailthru bt veeseo citation mrf vr shareaholic prism rnews schema'.split(
    ' ',
  ),
);
/** In names of attributes and scripts, also what has the time. */
const OWNERS = new Set('data page content post story news document doc cms artikel'.split(' '));

/** Names without namespace and marks; earlier ones are surer. */
export const PUBLISHED_NAMES =
  'publishedtime datepublished publicationdate originalpublicationdate firstpublisheddate firstpublished publishdate publisheddate publishtime pubdate published publishedat dateissued issued dateavailable available datesubmitted date onlinedate datecreated created createdat creationdate releasedate'.split(
    ' ',
  );
export const MODIFIED_NAMES =
  'modifiedtime datemodified lastmodified modifieddate modified modifiedat updatedtime dateupdated updateddate updated updatedat lastupdate lastupdated lastpublisheddate lastpublished lastmod revised modificationdate revisiondate'.split(
    ' ',
  );
/** Names that say it wherever they are. */
const PUBLISHED =
  /^(?:(?:first|original|initial)?(?:publi(?:shed|sh|cation|shing)|pub)(?:ed)?(?:date|time|datetime|timestamp|at|on)?|date(?:time)?(?:first)?published)$/;
const MODIFIED =
  /^(?:(?:last)?(?:modified|modification|modif|updated?|changed?)(?:date|time|datetime|timestamp|at|on)?|date(?:time)?(?:last)?(?:modified|updated)|lastmod)$/;

/** `publishedtime` of `article:published_time`. */
export const bareName = (name: string): string =>
  partsOf(name)
    .filter((part) => !NAMESPACES.has(part))
    .join('');

/** What the name of an attribute or a value says that it is the time of. */
export const timeNameOf = (name: string): 'published' | 'modified' | undefined => {
  const bare = partsOf(name)
    .filter((part) => !NAMESPACES.has(part) && !OWNERS.has(part))
    .join('');
  if (PUBLISHED.test(bare)) return 'published';
  return MODIFIED.test(bare) ? 'modified' : undefined;
};

const partsOf = (name: string): string[] =>
  name
    .slice(0, 100)
    .split(/[:._-]|(?<=[a-z])(?=[A-Z])/)
    .map((part) => part.toLowerCase());
