import type { SheetEvent } from '../domain/survey-watch/sheet-event';
import { mayChangeRules } from '../domain/survey-watch/rules-change';
import { surveyChanges, type SurveyChange } from '../domain/survey-watch/survey-changes';
import { watchedCells, type WatchedCells } from '../domain/survey-watch/watched-cells';
import { type SheetWatch, watchSheet } from '../workbook/watch-sheet';
import type { Assessment } from './assess';

/** A survey that is watched, from its reading until `end`. */
export interface SurveyWatch {
  /** What is shown now: it was read anew, or results were written beside it. */
  show(assessment: Assessment): void;
  /** While the pane asks Excel for something; what changes meanwhile is told afterwards, for it may not have been read. */
  setBusy(isBusy: boolean): void;
  /**
   * Watches this sheet of rules as well, in the place of any other; null for none. Throws a HostFailure where Excel
   * lets nobody listen.
   */
  followRules(sheet: string | null): Promise<void>;
  /** Ends it and takes the handlers off the workbook. Throws a HostFailure where Excel refuses that. */
  end(): Promise<void>;
}

/** Somebody types on: one message for what comes within this time. */
const SETTLE_MS = 600;

/**
 * Watches the sheet of a survey and tells all that others than the add-in have changed of it since it was read, once that
 * grows. Reads nothing and changes nothing.
 * Throws a HostFailure where Excel lets nobody listen.
 */
export async function watchSurvey(
  assessment: Assessment,
  isBusy: boolean,
  tell: (changes: readonly SurveyChange[]) => void,
): Promise<SurveyWatch> {
  let shown = assessment;
  let watched: WatchedCells = watchedCells(assessment.survey, assessment.own);
  let busy = isBusy;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let pending: readonly SheetEvent[] = [];
  let rulesPending: string | null = null;
  let told: readonly SurveyChange[] = [];

  const isPending = () => pending.length > 0 || rulesPending !== null;
  const settle = () => {
    clearTimeout(settling);
    if (!isPending()) return;
    const ofSurvey = surveyChanges(pending, watched, told);
    const changes =
      rulesPending === null || told.some(({ kind }) => kind === 'rules')
        ? ofSurvey
        : [...ofSurvey, { kind: 'rules', sheet: rulesPending } as const];
    pending = [];
    rulesPending = null;
    if (changes === told) return;
    told = changes;
    tell(told);
  };
  const settleLater = () => {
    clearTimeout(settling);
    if (!busy && isPending()) settling = setTimeout(settle, SETTLE_MS);
  };

  const sheetWatch = await watchSheet(assessment.sheetId, assessment.survey.sheet, (event, mayBeOwn) => {
    // An older Excel does not say whose a change is: what comes while the pane is at work is taken for its own.
    if (mayBeOwn && busy) return;
    pending = [...pending, event];
    settleLater();
  });
  let rulesWatch: Promise<SheetWatch | null> = Promise.resolve(null);
  const listenToRules = async (sheet: string) =>
    sheetWatch.watchToo(sheet, sheet, (event, mayBeOwn) => {
      const sources = shown.sources.filter((source) => source.sheet === sheet);
      // An undo takes the sheet out; Excel does not say whose a deletion is.
      const isOwn = busy && (mayBeOwn || event.kind === 'deleted');
      if (isOwn || !mayChangeRules(event, sources)) return;
      rulesPending = sheet;
      settleLater();
    });
  return {
    show(next) {
      if (next.survey !== shown.survey) told = [];
      shown = next;
      watched = watchedCells(next.survey, next.own);
    },
    setBusy(isAsking) {
      if (isAsking === busy) return;
      busy = isAsking;
      // Told before what was asked is answered: a reading that begins now sees all of it.
      if (busy) settle();
      else settleLater();
    },
    followRules(sheet) {
      const before = rulesWatch;
      const next = (async () => {
        await (await before)?.end();
        return sheet === null ? null : listenToRules(sheet);
      })();
      // Whoever asked is told of a refusal; what is asked next begins anew.
      rulesWatch = next.catch(() => null);
      return next.then(() => undefined);
    },
    async end() {
      clearTimeout(settling);
      pending = [];
      rulesPending = null;
      // One after the other: they are of one conversation with Excel, in which two requests at once lose answers.
      await (await rulesWatch)?.end();
      await sheetWatch.end();
    },
  };
}
