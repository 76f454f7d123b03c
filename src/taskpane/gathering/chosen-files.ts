import type { ChosenFile } from '../../jobs/collect-surveys';

const byName = new Intl.Collator('vi', { numeric: true });

/** The browser's files, by name, as they are read. Excel's lock files of open workbooks (`~$…`) are none. */
export function chosenFiles(list: FileList | null): readonly ChosenFile[] {
  return [...(list ?? [])]
    .filter(({ name }) => !name.startsWith('~$'))
    .sort((a, b) => byName.compare(a.name, b.name))
    .map((file) => ({
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    }));
}
