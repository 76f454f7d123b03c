import type { HostWorkbook } from '../../../src/preview/host/document/workbook';
import type { AddIn } from './add-in';
import { appContext } from './app-context';
import { EXCEL_ORIGIN } from './excel-page';
import { executeMethod } from './execute-method';
import { type HostNote, hostNote } from './host-note';
import { answerTo, brokenAnswerTo, eventFor, type PaneRequest, parsePaneRequest } from './pane-message';
import { answerPlatform, isForPlatform, type PlatformCall } from './platform-services';
import { Ribbon } from './ribbon';
import { WorkbookSide } from './workbook-side';

/** Excel on the web as office.js sees it, over a workbook that lives in this process. */
export class ExcelOnTheWeb {
  /** What the add-in asked that this Excel does not know, or broke over. A test that leaves one here has failed. */
  readonly faults: string[] = [];
  /** What the pane told without wanting an answer, in order. */
  readonly notes: HostNote[] = [];
  /** What was asked of Excel itself and not of the workbook, in order. */
  readonly platformCalls: PlatformCall[] = [];
  private readonly workbookSide: WorkbookSide;
  private readonly ribbon = new Ribbon();
  /** Under which office.js hears of events in the workbook. */
  private forEvents: PaneRequest | undefined;
  /** Takes events to the pane once there is one. */
  deliver: (event: string) => void = () => this.faults.push('An event before the pane');

  constructor(
    readonly addIn: AddIn,
    workbook: HostWorkbook,
    /** The newest set of Excel's API that this Excel says it has. */
    private readonly excelApi = 1.17,
  ) {
    // `fromHost` of dispidRichApiMessageEvent in excel-web-16.00.debug.js names the parameter.
    this.workbookSide = new WorkbookSide(workbook, (entries) => {
      if (!this.forEvents) this.faults.push('office.js never asked for events');
      else this.deliver(eventFor(this.forEvents, { ArrayData: entries }, EXCEL_ORIGIN));
    });
  }

  /** Answers one message of office.js. Nothing unknown is passed over: it is noted, and the client gets an error. */
  answer(text: string): string {
    const request = parsePaneRequest(text);
    try {
      const data = request._actionType === 1 ? this.register(request) : this.call(request);
      return answerTo(request, data, EXCEL_ORIGIN);
    } catch (thrown) {
      this.faults.push(`${request._actionName}: ${String(thrown)}`);
      return brokenAnswerTo(request, EXCEL_ORIGIN);
    }
  }

  /** Presses a ribbon button: the event to send to the pane, and the status with which its function ends. */
  press({ control, functionName }: AddIn['command']): { event: string; status: Promise<number> } {
    const { registration, data, status } = this.ribbon.press(control, functionName);
    return { event: eventFor(registration, data, EXCEL_ORIGIN), status };
  }

  private register(request: PaneRequest): unknown {
    switch (request._actionName) {
      case 'appCommandInvoked':
        this.ribbon.listen(request);
        break;
      case 'richApiMessage':
        // Asked for once, before any handler wants events; which ones comes with the batches.
        this.forEvents = request;
        break;
      default:
        throw new Error('An event that is not known here');
    }
    return { Error: 0 };
  }

  private call({ _actionName, _data }: PaneRequest): unknown {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        if (_data !== this.addIn.id) throw new Error(`Asked for the add-in ${String(_data)}`);
        return appContext(this.addIn, `${EXCEL_ORIGIN}/khao-sat.xlsx`, this.excelApi);
      case 'ContextActivationManager_notifyHost':
        this.notes.push(hostNote(_data, this.addIn.id));
        return null;
      case 'executeMethod':
        return executeMethod(_data, {
          batch: (body) => this.answerBatch(body),
          commandEnded: (id, status) => this.ribbon.ended(id, status),
        });
      default:
        throw new Error('An action that is not known here');
    }
  }

  private answerBatch(body: string): string {
    if (!isForPlatform(body)) return this.workbookSide.answer(body, (what) => this.faults.push(what));
    const { call, answer } = answerPlatform(body);
    this.platformCalls.push(call);
    return answer;
  }
}
