import { QUERY_PARAMETERS, TRACKERS, UNKNOWN_PARAMETER } from '../shared/api/queries.ts';

/**
 * The CloudFront Function in front of the cache. It makes the query string the cache key: known
 * parameters in one order, each once; trackers dropped; an unknown one named in `unknown`, so that
 * the origin refuses it. (A cache policy takes ten names at most.) A program's `/` becomes `/v1/`,
 * since the key has no `Accept`.
 */
export const viewerRequestCode =
  (): string => `var PARAMETERS = ${JSON.stringify(QUERY_PARAMETERS)};
var TRACKERS = ${TRACKERS};

function handler(event) {
  var request = event.request;
  var given = request.querystring;
  var kept = {};
  PARAMETERS.forEach(function (name) {
    if (given[name]) kept[name] = { value: given[name].value };
  });
  var unknown = Object.keys(given).filter(function (name) {
    return PARAMETERS.indexOf(name) < 0 && !TRACKERS.test(name);
  });
  if (unknown.length > 0) kept['${UNKNOWN_PARAMETER}'] = { value: unknown.sort()[0] };
  request.querystring = kept;
  var accept = request.headers.accept ? request.headers.accept.value : '';
  if (request.uri === '/' && accept.includes('application/json') && !accept.includes('text/html'))
    request.uri = '/v1/';
  return request;
}
`;
