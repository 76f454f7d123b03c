import type { HostWorkbook } from '../document/workbook';
import { readPart } from '../file/package-parts';
import { childNamed, textOf } from '../file/xml';
import { type ApiClass, type ScalarMember, defineClass } from '../protocol/api-class';

function core(name: string): ScalarMember<HostWorkbook> {
  return {
    get: ({ parts }) => {
      const root = readPart(parts, 'docProps/core.xml');
      return root ? textOf(childNamed(root, name)) : '';
    },
  };
}

/** `Excel.DocumentProperties`, to be read. */
export const properties: ApiClass<HostWorkbook> = defineClass<HostWorkbook>({
  name: 'DocumentProperties',
  scalars: {
    Title: core('dc:title'),
    Subject: core('dc:subject'),
    Author: core('dc:creator'),
    Keywords: core('cp:keywords'),
    Comments: core('dc:description'),
    Category: core('cp:category'),
    LastAuthor: core('cp:lastModifiedBy'),
  },
});
