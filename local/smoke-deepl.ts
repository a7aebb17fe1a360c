/**
 * Sends a few sentences to the real DeepL and prints the result: `DEEPL_AUTH_KEY=… npm run
 * smoke:deepl`. Costs at most 500 characters; nothing else runs it. With `-- --compare` it sends
 * three articles in three ways, once you have confirmed what that costs (`--yes` confirms it).
 */
import { TARGETS } from '../shared/article/language-codes.ts';
import { check } from '../shared/check/check.ts';
import { codePointsOf } from '../shared/code-points.ts';
import { checkAuthKey } from '../shared/deepl/check-auth-key.ts';
import { createDeepl } from '../shared/deepl/client.ts';
import { compareDeepl } from './compare-deepl.ts';
import { readHomeSettings } from './home-settings.ts';
import { runCommand, StartError } from './start-error.ts';

const MAX_CHARACTERS = 500;

/** A date, a pronoun that needs context, a number with a scale word, a quotation. */
const SENTENCES = [
  'Die Fähre nach Norderholm fährt seit dem 3. März wieder.',
  'Sie hatte nach einem Schaden sechs Wochen lang im Hafen gelegen.',
  'Die Reparatur kostete 1,2 Mio. Euro.',
  '„Wir sind froh“, sagte Geschäftsführerin Maren Tiedjen.',
];

const run = async () => {
  const {
    DEEPL_AUTH_KEY: authKey,
    DEEPL_SERVER_URL: serverUrl,
    DEEPL_ENGLISH: english,
  } = readHomeSettings(process.env);
  if (!authKey) throw new StartError('Set DEEPL_AUTH_KEY: this calls the real DeepL');
  if (process.argv.includes('--compare'))
    return await compareDeepl({ authKey, serverUrl, english }, process.argv.includes('--yes'));
  const characters = TARGETS.length * codePointsOf(SENTENCES.map((text) => ({ text })));
  if (characters > MAX_CHARACTERS)
    throw new StartError(`${characters} characters exceed the limit of ${MAX_CHARACTERS}`);

  console.info('used before:', await checkAuthKey({ authKey, serverUrl }));
  const translate = createDeepl({ authKey, serverUrl, english });
  let billed = 0;
  for (const target of TARGETS) {
    const answer = await translate(SENTENCES, { target, context: SENTENCES.join(' ') });
    console.info(`\n${target}, by ${answer.provenance.server} ${answer.provenance.model ?? ''}`);
    for (const [at, source] of SENTENCES.entries()) {
      const { text = '', billed: cost = 0 } = answer.translations[at] ?? {};
      billed += cost;
      console.info(
        [source, text, ...check(source, text, target).map((flag) => `! ${flag}`)].join('\n  '),
      );
    }
  }
  console.info(`\nbilled ${billed} characters; expected ${characters} (code points)`);
  if (billed !== characters) process.exitCode = 1;
};

await runCommand(run);
