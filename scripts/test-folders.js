/** The address that the production build under test is made for; nothing answers there. */
export const testBaseUrl = 'https://kien-toan.example/addin';

/** The folders that tests open. */
export const testFolders = { preview: 'build/preview', production: 'build/production-under-test' };

/** Tells a test run started from here that the folders are fresh. */
export const buildsReady = { name: 'KIEN_TOAN_BUILDS', value: 'ready' };
