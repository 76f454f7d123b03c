/** Writes the sample workbooks anew: `npx tsx test/samples/make-samples.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { surveyWorkbook } from './survey-workbook';

const folder = new URL('../../assets/samples/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('khao-sat-quang-nam-2012.xlsx', folder), await surveyWorkbook('districts'));
await writeFile(new URL('khao-sat-theo-to-chuc-2012.xlsx', folder), await surveyWorkbook('organisations'));
