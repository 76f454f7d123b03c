import { buildForTests } from './test-builds.js';
import { buildsReady } from './test-folders.js';

/** Jest's global set-up: when somebody starts jest alone, the folders under test are built first. */
export default async function setUp() {
  if (process.env[buildsReady.name] === buildsReady.value) return;
  await buildForTests();
  process.env[buildsReady.name] = buildsReady.value;
}
