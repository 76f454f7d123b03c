import { hasLibreOffice } from './libre-office-file';

/** A test that needs LibreOffice: reported as skipped, never passed over, on a machine that has none. */
export const testWithLibreOffice = hasLibreOffice ? test : test.skip;
