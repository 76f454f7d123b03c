import type { CollectPhrases } from './phrases';

const number = new Intl.NumberFormat('en-GB');
const megabytes = (bytes: number) => `${number.format(Math.ceil(bytes / 1024 / 1024))} MB`;

const KINDS = {
  xlsb: 'a binary Excel file (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  odt: 'an OpenDocument text (.odt)',
  odp: 'an OpenDocument presentation (.odp)',
  docx: 'a Word file (.docx)',
  pptx: 'a PowerPoint file (.pptx)',
  doc: 'an old Word file (.doc)',
  ppt: 'an old PowerPoint file (.ppt)',
  other: 'an archive or another kind of file',
} as const;

export const collectEn: CollectPhrases = {
  reason: (reason, why) => {
    switch (reason.code) {
      case 'file-empty':
        return 'The file is empty (0 bytes). Download or copy it again.';
      case 'file-not-workbook':
        return 'This is no Excel .xlsx file, whatever its name ends in. Open it in Excel and save it as .xlsx.';
      case 'file-old-format':
        return 'An old Excel file (.xls). Open it in Excel and choose Save As > Excel Workbook (.xlsx).';
      case 'file-encrypted':
        return 'The file has a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save and choose it again.';
      case 'file-truncated':
        return 'The end of the file is missing, most likely because a download or a copy stopped early. Download or copy it again; if that does not help, ask its sender to send it again.';
      case 'file-damaged':
        return 'The file is damaged and cannot be read. Try to open and save it in Excel; if that does not help, ask its sender to send it again.';
      case 'file-other-kind':
        return `This is ${KINDS[reason.kind]}. Save it as .xlsx and choose it again.`;
      case 'file-too-large':
        switch (reason.limit) {
          case 'file-bytes':
            return `The file has ${megabytes(reason.found)}; up to ${megabytes(reason.most)} are read. Take out pictures and sheets that are not needed and save it again.`;
          case 'cells':
            return `The filled cells lie too far apart (${number.format(reason.found)} cells). Delete what stands far from the survey and save it again.`;
          case 'entries':
          case 'unpacked-bytes':
          case 'unpacked-ratio':
          case 'shared-texts':
          case 'merged-areas':
            return 'The file unpacks to more than is safe to read. Copy the survey alone into a new file and choose that.';
        }
      // eslint-disable-next-line no-fallthrough -- every limit has returned
      case 'no-visible-sheet':
        return 'The file has no visible sheet. Unhide the sheet with the survey and save it again.';
      case 'file-unreadable':
        return 'The content of the file is not to be had (moved away, not downloaded yet, not permitted, or a folder). Choose it again.';
      case 'file-failed':
        return 'The file could not be read. Try to open and save it in Excel, then choose it again.';
      case 'file-name-twice':
        return 'Another file of this name is among the chosen ones. Rename one of the two and choose them again.';
      case 'district-not-sure':
        return `${reason.district === '' ? 'A row without a name' : `“${reason.district}”`} (cell ${reason.cell}) is left out${why === null ? '.' : `: ${why}`}`;
    }
  },
  warning: (warning) =>
    warning.code === 'formulas-not-calculated'
      ? `${number.format(warning.cells)} formulas have no result in the file (the first in ${warning.first}) and read as blank. Open and save it in Excel, then gather it again.`
      : 'The filled cells lie too far apart, so this sheet is not read. Delete what stands far from the survey, save the file and gather it again.',
  trouble: (trouble) => {
    switch (trouble.code) {
      case 'nothing-to-collect':
        return 'There is no district to gather.';
      case 'collected-columns-missing':
        return `The gathered table lacks these columns: ${trouble.headers.join('; ')}. Give them their names back and try again; under another rule set, use another workbook.`;
      case 'collected-blocked-below':
        return `Cell ${trouble.cell} below the gathered table holds something, so no rows can be added. Move it away and try again.`;
      case 'collected-lists-organisations':
        return `The gathered table has a row for each base organisation, and these files give districts only: ${trouble.files.join(', ')}. Gather all of them by district into another workbook.`;
      case 'conflicts-undecided':
        return 'Some districts come from several places; choose one place for each, or leave it out. Nothing was written.';
    }
  },
  source: ({ file, sheet, cell, standing }) =>
    `${file}, sheet “${sheet}”, cell ${cell}${standing ? ' (stands in the gathered table)' : ''}`,
  maybeOneUnit: (names) =>
    `${names.map((name) => `“${name}”`).join(', ')} may be one unit. If they are two, write the kind of unit (huyện, thị xã) before both names in the files and gather again.`,
  conflict: (district, sources) => `${district} comes from ${sources.length} places: ${sources.join('; ')}`,
};
