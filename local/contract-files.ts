import { openApi } from '../shared/api/contract/openapi.ts';
import { referencePage } from '../shared/api/contract/reference-page.ts';
import { REFERENCE_STYLE } from '../shared/api/contract/reference-style.ts';
import type { ContractFile } from '../shared/api/contract-routes.ts';

/** The files that describe the API, made from the schemas that serve and parse. */
export const contractFiles = (): Record<ContractFile, string> => {
  const document = openApi();
  return {
    'openapi.json': JSON.stringify(document),
    'docs.html': String(referencePage(document)),
    'docs.css': REFERENCE_STYLE,
  };
};
