import type { APIGatewayProxyResult, LambdaEvent } from 'hono/aws-lambda';
import type { Answer, ApiRequest } from './answer.ts';

type FunctionUrlEvent = Extract<LambdaEvent, { rawPath: string }>;
type Handler = (event: FunctionUrlEvent) => Promise<APIGatewayProxyResult>;

/** The handler of a function URL: `whole` gets what `direct` has no answer for. */
export const answerFunctionUrl =
  (direct: (request: ApiRequest) => Promise<Answer | undefined>, whole: Handler): Handler =>
  async (event) => {
    const answer = await direct(requestOf(event));
    if (!answer) return await whole(event);
    const { status, headers, body } = answer;
    return { statusCode: status, headers, body, isBase64Encoded: false };
  };

/** Names of headers are in lower case. */
const requestOf = (event: FunctionUrlEvent): ApiRequest => ({
  method: event.requestContext.http.method,
  path: event.rawPath,
  query: event.rawQueryString,
  header: (name) => event.headers[name],
  origin: `https://${event.requestContext.domainName}`,
});
