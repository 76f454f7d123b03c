import type { FileLimit, FileTrouble } from '../domain/collect/file-reading';

/** Carries the trouble of a file from deep inside its parts to `readWorkbookFile`, which alone catches it. */
export class FileFault extends Error {
  constructor(readonly trouble: FileTrouble) {
    super(trouble.code);
  }
}

/** What is inside is not what Excel, or any program that follows the format, writes. */
export function damaged(): FileFault {
  return new FileFault({ code: 'file-damaged' });
}

export function holdTo(limit: FileLimit, found: number, most: number): void {
  if (found > most) throw new FileFault({ code: 'file-too-large', limit, found, most });
}
