import type { PaneWords } from '../frame/pane-context';
import type { Notice } from '../state/pane-state';

/** What a notice says, and which sheet can be read again after it. */
export interface NoticeWords {
  readonly title: string;
  readonly body: string | null;
  readonly sheet: string | null;
}

/** The words of a notice. */
export function noticeWords(notice: Notice, { text, messages }: PaneWords): NoticeWords {
  switch (notice.kind) {
    case 'unreadable': {
      const { sheet, trouble } = notice;
      return { title: text.notice.unreadable(sheet), body: messages.surveyTrouble(trouble), sheet };
    }
    case 'ribbon-no-columns':
      return { title: text.notice.noColumns, body: null, sheet: null };
    case 'ribbon-kept': {
      const { sheet, cells } = notice;
      return { title: text.notice.kept(sheet, cells), body: null, sheet };
    }
    case 'ribbon-not-written': {
      const { sheet, assessing } = notice;
      const title = text.notice.notRefreshed(sheet);
      if (!assessing.ok) return { title, body: messages.surveyTrouble(assessing.trouble), sheet };
      const { writing } = assessing.assessment;
      return { title, body: writing.ok ? null : messages.writeTrouble(writing.trouble), sheet };
    }
    case 'refused': {
      const { sheet, trouble } = notice;
      return { title: text.notice.notRefreshed(sheet), body: messages.writeTrouble(trouble), sheet };
    }
  }
}
