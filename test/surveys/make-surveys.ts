/** Writes every sample survey as a file to open: `npx tsx test/surveys/make-surveys.ts`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { ALL_CASES } from './all-cases';
import { surveyFile } from './survey-file';

const folder = new URL('../../build/surveys/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { name, sheet, font, hidden } of ALL_CASES) {
  await writeFile(
    new URL(`${name}.xlsx`, folder),
    await surveyFile([{ name: sheet.name, sheet, font, hidden }]),
  );
}
