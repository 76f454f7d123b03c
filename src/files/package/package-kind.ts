import { damaged, FileFault } from '../file-fault';
import type { OtherKind } from '../../domain/collect/file-reading';
import { partOfType, type WorkbookPackage } from './workbook-package';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const OPEN_DOCUMENT_KINDS: Readonly<Record<string, OtherKind>> = {
  spreadsheet: 'ods',
  text: 'odt',
  presentation: 'odp',
};

/** The content type of the main part, by a word in it; macro-enabled ones and templates share the word. */
const OFFICE_KINDS: readonly (readonly [word: string, kind: OtherKind])[] = [
  ['ms-excel.sheet.binary', 'xlsb'],
  ['ms-excel.template.binary', 'xlsb'],
  ['wordprocessingml', 'docx'],
  ['ms-word', 'docx'],
  ['presentationml', 'pptx'],
  ['ms-powerpoint', 'pptx'],
];

/** The path of the workbook part; throws where the package is of another kind, which it names. */
export async function findWorkbookPart(files: WorkbookPackage): Promise<string> {
  if (files.has('mimetype')) {
    const type = (await files.text('mimetype')).trim();
    const [word = ''] = type.startsWith(OPEN_DOCUMENT) ? type.slice(OPEN_DOCUMENT.length).split('-') : [];
    throw otherKind(Object.hasOwn(OPEN_DOCUMENT_KINDS, word) ? OPEN_DOCUMENT_KINDS[word] : undefined);
  }
  if (!files.has(CONTENT_TYPES)) throw otherKind();
  const main = partOfType(await files.relationshipsOf(''), 'officeDocument');
  if (main === undefined || !files.has(main)) throw damaged();
  const type = (await contentTypeOf(files, main)).toLowerCase();
  const other = OFFICE_KINDS.find(([word]) => type.includes(word));
  if (other) throw otherKind(other[1]);
  // An add-in of Excel, a template, a workbook with macros: their cells are read alike.
  if (!type.includes('spreadsheetml') && !type.includes('ms-excel') && !type.endsWith('/xml'))
    throw otherKind();
  return main;
}

const CONTENT_TYPES = '[Content_Types].xml';

function otherKind(kind: OtherKind = 'other'): FileFault {
  return new FileFault({ code: 'file-other-kind', kind });
}

async function contentTypeOf(files: WorkbookPackage, path: string): Promise<string> {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  let own: string | undefined;
  let byExtension: string | undefined;
  await files.scan(CONTENT_TYPES, {
    open: (name, attributes) => {
      const type = attributes.get('ContentType');
      if (name === 'Override' && attributes.get('PartName')?.toLowerCase() === `/${path.toLowerCase()}`)
        own = type;
      if (name === 'Default' && attributes.get('Extension')?.toLowerCase() === extension) byExtension = type;
    },
  });
  return own ?? byExtension ?? '';
}
