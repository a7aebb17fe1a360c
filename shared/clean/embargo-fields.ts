import { asMeant } from '../wires/as-meant.ts';
import { firstWords, isLifted, statementOf } from '../wires/embargo-statement.ts';
import { mayState, namesMoment } from '../wires/embargo-words.ts';

const NAMED = /embargo|sperr-?frist|sperrvermerk/i;
const NONE = /^(?:false|no|nein|none|null|off|aus|nicht|0|[~–-])$/i;

/**
 * The embargo that one of several fields states, by its name: `embargo_until`, `Sperrfrist bis`,
 * `frei ab`. One without a time keeps the name, since its value may say nothing (`true`).
 */
export const embargoOfFields = (
  fields: Iterable<readonly [string, string]>,
): string | undefined => {
  const stated = [...fields].filter(([name, value]) => isStated(asMeant(name), value));
  const [first] = stated;
  const [, time] = stated.find(([, value]) => namesMoment(value)) ?? [];
  return time ?? first?.join(': ');
};

const isStated = (name: string, value: string): boolean => {
  if (value === '' || NONE.test(value) || isLifted(value)) return false;
  if (NAMED.test(name)) return true;
  return (
    mayState(name) && firstWords(name) === name && statementOf(`${name}: ${value}`) !== undefined
  );
};
