import { holdTo } from '../file-fault';
import { LIMITS } from '../limits';
import type { WorkbookPackage } from '../package/workbook-package';
import { type CellText, TextCollector } from './text-collector';

/** The texts that cells name by their place in this list. */
export async function readSharedTexts(
  files: WorkbookPackage,
  path: string | undefined,
): Promise<readonly CellText[]> {
  const texts: CellText[] = [];
  if (path === undefined || !files.has(path)) return texts;
  const collector = new TextCollector();
  await files.scan(path, {
    open: (name, attributes, parent) => collector.open(name, attributes, parent),
    text: (text) => collector.add(text),
    close: (name) => {
      collector.close(name);
      if (name !== 'si') return;
      texts.push(collector.take());
      holdTo('shared-texts', texts.length, LIMITS.sharedTexts);
    },
  });
  return texts;
}
