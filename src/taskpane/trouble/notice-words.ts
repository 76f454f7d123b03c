import type { PaneWords } from '../frame/pane-context';
import { unclearSheet } from '../state/mapping-state';
import type { UnclearSheet } from '../state/unclear-sheet';
import type { Notice } from '../state/pane-state';

/** What a notice says, and which sheet can be read again after it. */
export interface NoticeWords {
  readonly title: string;
  readonly body: string | null;
  readonly sheet: string | null;
  /** The sheet where columns can be pointed at. */
  readonly unclear: UnclearSheet | null;
}

/** The words of a notice. */
export function noticeWords(notice: Notice, { text, messages }: PaneWords): NoticeWords {
  switch (notice.kind) {
    case 'unreadable': {
      const { sheet, trouble, mapping } = notice;
      return {
        title: text.notice.unreadable(sheet),
        body: messages.surveyTrouble(trouble),
        sheet,
        unclear: mapping && { sheet, mapping, trouble },
      };
    }
    case 'ribbon-no-columns':
      return { title: text.notice.noColumns, body: null, sheet: null, unclear: null };
    case 'columns-not-used': {
      const { unclear } = notice;
      return {
        title: text.notice.columnsNotUsed(unclear.sheet),
        body: text.notice.columnsKept,
        sheet: null,
        unclear,
      };
    }
    case 'files-stopped':
      return { title: text.notice.filesStopped, body: null, sheet: null, unclear: null };
    case 'ribbon-written': {
      const { sheet, cells, kept, log } = notice;
      const said = [
        ...(kept.length === 0 ? [] : [text.notice.kept(sheet, kept)]),
        ...(log.kind === 'not-added' ? [messages.writeTrouble(log.trouble)] : []),
      ];
      const body = said.length === 0 ? null : said.join(' ');
      return { title: text.notice.refreshed(sheet, cells), body, sheet: null, unclear: null };
    }
    case 'ribbon-kept': {
      const { sheet, cells } = notice;
      return { title: text.notice.kept(sheet, cells), body: null, sheet, unclear: null };
    }
    case 'ribbon-not-written': {
      const { sheet, planned } = notice;
      const title = text.notice.notRefreshed(sheet);
      if (!planned.ok) {
        const body = messages.surveyTrouble(planned.trouble);
        return { title, body, sheet, unclear: unclearSheet(planned) };
      }
      const { writing } = planned;
      const body = writing.ok ? null : messages.writeTrouble(writing.trouble);
      return { title, body, sheet, unclear: null };
    }
    case 'not-made': {
      const { sheet, trouble } = notice;
      return {
        title: text.notice.notMade(sheet),
        body: messages.writeTrouble(trouble),
        sheet: null,
        unclear: null,
      };
    }
    case 'refused': {
      const { sheet, trouble } = notice;
      const title = text.notice.notRefreshed(sheet);
      return { title, body: messages.writeTrouble(trouble), sheet, unclear: null };
    }
  }
}
