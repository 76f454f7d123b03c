import { HostFailure, toHostFailure } from './host-failure';

/** A conversation with Excel; only this folder knows what is in it. */
export type ExcelContext = Excel.RequestContext;

/** Tells the caller that Excel is taking its time: most often because a cell is being edited. */
export interface RunWatch {
  readonly onDelay?: () => void;
}

const DELAY_NOTICE_MS = 1_000;
/** `context.sync()` can hang without an error in Excel on the web (office-js issues 6150, 6678). */
const NO_ANSWER_MS = 90_000;

/**
 * One conversation with Excel. Waits while a cell is being edited, says so after a second, and gives up on a sync
 * that is never answered. Whatever Office.js throws comes out as a HostFailure; bugs come out as they are.
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  watch: RunWatch = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      watchSyncs(context, watch);
      return work(context);
    });
  } catch (thrown) {
    throw toHostFailure(thrown);
  }
}

function watchSyncs(context: Excel.RequestContext, watch: RunWatch): void {
  const sync = context.sync.bind(context) as (passThrough?: unknown) => Promise<unknown>;
  // Excel.run hands its own result through the last sync: it has to come out again.
  const watched = async (passThrough?: unknown) => {
    const notice = setTimeout(() => watch.onDelay?.(), DELAY_NOTICE_MS);
    let limit: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      limit = setTimeout(() => {
        reject(new HostFailure('no-answer', 'Timeout', 'Excel did not answer in time'));
      }, NO_ANSWER_MS);
    });
    try {
      return await Promise.race([sync(passThrough), silence]);
    } finally {
      clearTimeout(notice);
      clearTimeout(limit);
    }
  };
  context.sync = watched as typeof context.sync;
}
