/** JavaScript, so that also a Node that is too old can say so. */
const MIN_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < MIN_NODE) {
  console.error(
    `wrong  node     ${process.versions.node}; run npm ci, which installs Node ${MIN_NODE} for the commands of this package`,
  );
  process.exitCode = 1;
} else {
  await import('./doctor/main.ts').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`wrong  packages  ${error.message.split('\n')[0]}; run npm ci`);
    process.exitCode = 1;
  });
}
