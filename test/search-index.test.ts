import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { searchContract } from './support/search-contract.ts';

searchContract('the embedded index', async () => ({ index: openEmbeddedIndex(':memory:') }));
