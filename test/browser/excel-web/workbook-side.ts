import * as v from 'valibot';
import type { HostWorkbook } from '../../../src/preview/host/document/workbook';
import { loadedClasses } from '../../../src/preview/host/members/all-classes';
import { answerBatch } from '../../../src/preview/host/protocol/batch';
import { eventsFor } from '../../../src/preview/host/protocol/event-messages';
import { AddInSession } from '../../../src/preview/host/protocol/session';

const answered = v.object({
  Error: v.optional(v.object({ Code: v.string(), Message: v.string(), Location: v.string() })),
});

type EventEntry = ReturnType<typeof eventsFor>[number];

/** The workbook behind Excel: takes the batches of one add-in, and tells it the events that it listens to. */
export class WorkbookSide {
  private readonly session: AddInSession;

  constructor(workbook: HostWorkbook, onEvents: (entries: readonly EventEntry[]) => void) {
    if (loadedClasses.length === 0) throw new Error('The members of the API are not loaded');
    this.session = new AddInSession(workbook, 'vi');
    workbook.onChanged((change) => {
      const entries = eventsFor(this.session, change);
      if (entries.length > 0) onEvents(entries);
    });
  }

  /**
   * Answers a batch. A batch that fails is answered as Excel would and told to `onFailure`: nothing in these journeys
   * is meant to fail, and a pane may hide it.
   */
  answer(body: string, onFailure: (what: string) => void): string {
    this.session.busy = true;
    const answer = answerBatch(this.session, body);
    this.session.busy = false;
    const { Error: failure } = v.parse(v.pipe(v.string(), v.parseJson(), answered), answer);
    if (failure) onFailure(`${failure.Code} in ${failure.Location}: ${failure.Message}`);
    return answer;
  }
}
