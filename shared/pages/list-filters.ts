import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import type { Manifest } from '../article/manifest.ts';
import { LANGUAGE_STATUSES } from '../article/manifest-states.ts';
import { listPath, type View } from '../article/page-paths.ts';
import { TOPIC_IDS } from '../article/topic-ids.ts';
import { readerLanguages } from '../languages/languages.ts';
import { dayWords } from './day-words.ts';
import { dayListed, type ListFilter, listAddress, listSearch } from './list-address.ts';
import { listLabel, listWord, wordsIn } from './page-words.ts';
import type { Html } from './row.ts';

type Choice = { name: Html | string; filter: ListFilter; isOn: boolean };
type Group = { label: Html | string; choices: Choice[]; cleared: ListFilter };

type FilterProps = {
  view: View;
  filter: ListFilter;
  /** The German days that can be chosen, latest first. */
  days: readonly string[];
  /** The articles of the page, whose sources can be chosen. */
  manifests: readonly Manifest[];
};

/** Links that filter the list, in folded groups. */
export const listFilters = (narrowed: FilterProps): Html => {
  const { view, filter } = narrowed;
  return html`<nav class="filters" aria-label="${listLabel('filters', view)}">
    ${groupsOf(narrowed).map((group) => folded(group, view, filter))}
    ${listSearch(filter) ? html`<a href="${listPath(view)}">${listWord('everything', view)}</a>` : ''}
  </nav>`;
};

/** The filter of the list in words. */
export const narrowedTo = (filter: ListFilter, language: Language): string[] => {
  const { statuses, topics, listWords } = readerLanguages[language];
  const day = dayListed(filter);
  const { from, to, topic, site, section, agency, status, flagged } = filter;
  const period = day ? dayWords(day, language) : [from, to].filter(Boolean).join(' – ');
  return [
    period,
    topic && wordOf(topics, topic, topic),
    site,
    section,
    agency,
    status && wordOf(statuses, status),
    flagged && listWords.flaggedOnly,
  ].flatMap((words) => words || []);
};

const wordOf = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  code: string,
  unknown?: string,
): string | undefined => (Object.hasOwn(words, code) ? words[code as Code] : unknown);

const groupsOf = ({ view, filter, days, manifests }: FilterProps): Group[] => {
  const sources = sourcesOf(manifests, filter);
  return [
    {
      label: listWord('day', view),
      cleared: { from: undefined, to: undefined },
      choices: days.map((day) => ({
        name: wordsIn(view, (language) => dayWords(day, language)),
        filter: { from: day, to: day },
        isOn: dayListed(filter) === day,
      })),
    },
    {
      label: listWord('topic', view),
      cleared: { topic: undefined },
      choices: TOPIC_IDS.map((topic) => ({
        name: wordsIn(view, (language) => readerLanguages[language].topics[topic]),
        filter: { topic },
        isOn: filter.topic === topic,
      })),
    },
    {
      label: listWord('source', view),
      cleared: { site: undefined, agency: undefined },
      choices: sources,
    },
    {
      label: listWord('status', view),
      cleared: { status: undefined, flagged: undefined },
      choices: [
        ...LANGUAGE_STATUSES.map((status) => ({
          name: wordsIn(view, (language) => readerLanguages[language].statuses[status]),
          filter: { status, flagged: undefined },
          isOn: filter.status === status,
        })),
        {
          name: listWord('flaggedOnly', view),
          filter: { flagged: true, status: undefined },
          isOn: filter.flagged === true,
        },
      ],
    },
  ];
};

const sourcesOf = (
  manifests: readonly Manifest[],
  filter: ListFilter,
): (Choice & { name: string })[] => {
  const named = (name: 'site' | 'agency') => [
    ...new Set(
      [filter[name], ...manifests.map(({ metadata }) => metadata[name])].flatMap(
        (value) => value ?? [],
      ),
    ),
  ];
  const sites = named('site');
  const agencies = named('agency').filter((agency) => !sites.includes(agency));
  return [
    ...sites.map((site) => ({
      name: site,
      filter: { site, agency: undefined },
      isOn: filter.site === site,
    })),
    ...agencies.map((agency) => ({
      name: agency,
      filter: { agency, site: undefined },
      isOn: filter.agency === agency,
    })),
  ].toSorted((one, other) => one.name.localeCompare(other.name, 'de'));
};

const folded = (
  { label, choices, cleared }: Group,
  view: View,
  filter: ListFilter,
): Html | string => {
  if (choices.length === 0) return '';
  const on = choices.find(({ isOn }) => isOn);
  const to = (change: ListFilter) => listAddress(view, { ...filter, ...change });
  return html`<details name="filter"${on ? html` class="on"` : ''}>
    <summary>${label}${on ? html`: ${on.name}` : ''}</summary>
    <ul>
      ${on ? html`<li><a href="${to(cleared)}">${listWord('everything', view)}</a></li>` : ''}
      ${choices.map(
        (choice) =>
          html`<li><a href="${to(choice.filter)}"${choice.isOn ? html` aria-current="true"` : ''}>${choice.name}</a></li>`,
      )}
    </ul>
  </details>`;
};
