import type { NodeClientOptions } from '../../src/preview/host/node-client';
import { connectNodeClient } from '../../src/preview/host/node-client';
import { GridUser } from '../../src/preview/host/grid-user';
import { openWorkbook } from '../../src/preview/host/workbook-file';
import { shortSampleFile, underTest, type WorkbookUnderTest } from './workbook-under-test';

type Deed = (user: GridUser, under: WorkbookUnderTest) => void | Promise<void>;

/** A workbook, and a colleague who does something right before one of the batches to come. */
export interface WithColleague {
  readonly under: WorkbookUnderTest;
  /** Lets the colleague act before that batch from now on, from 1. */
  before(batch: number, does: Deed): void;
  /** Lets the colleague act now. */
  now(does: Deed): Promise<void>;
  /** Whether the batch came. */
  hasActed(): boolean;
}

/** The sample with a few of its districts, or another file, with a colleague. */
export async function withColleague(file?: Uint8Array): Promise<WithColleague> {
  let countdown = 0;
  let deed: Deed = () => undefined;
  const options: NodeClientOptions = {
    beforeBatch: async () => {
      if (countdown === 0) return;
      countdown -= 1;
      if (countdown === 0) await act(deed);
    },
  };
  const under = underTest(await openWorkbook(file ?? (await shortSampleFile())), options);
  const act = async (does: Deed) => {
    await does(new GridUser(under.workbook, { remote: true }), under);
  };
  return {
    under,
    before: (batch, does) => {
      countdown = batch;
      deed = does;
    },
    now: act,
    hasActed: () => countdown === 0,
  };
}

/** What a colleague does with an add-in or a script of their own. */
export function byScript(work: (context: Excel.RequestContext) => void): Deed {
  return async (_, under) => {
    await connectNodeClient(under.workbook).Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  };
}
