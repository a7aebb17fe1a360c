import { TARGETS } from '../shared/article/language-codes.ts';

const MARKS = TARGETS.map((target) => `[${target}]`).join(' and ');

/** The message printed once the home is up. */
export const welcome = ({ site, s3, standIn }: { site: string; s3: string; standIn: boolean }) => `
Presseschau is running. Press Ctrl-C to stop.

  read     ${site}/
  API      ${site}/v1/
  bucket   ${s3}/uploads   (access key and secret: local)
  DeepL    ${standIn ? `stand-in: real translations for the samples, ${MARKS} marks for anything else; set DEEPL_AUTH_KEY to use DeepL` : 'your key'}

Upload an article, an agency's item or a .zip of them with any of these:

  npm run upload -- article.html

  curl --aws-sigv4 aws:amz:eu-central-1:s3 --user local:local -H 'x-amz-content-sha256: UNSIGNED-PAYLOAD' \\
    -T article.html ${s3}/uploads/2026/article.html

  AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_REGION=eu-central-1 \\
    aws --endpoint-url ${s3} s3 cp article.html s3://uploads/2026/article.html
`;
