import './lend-window';
import { render, screen } from '@testing-library/react';
import { district2012 } from '../../src/domain/decision/rule-sets/district-2012';
import { messagesIn } from '../../src/locales/messages';
import { paneTextIn } from '../../src/locales/pane/pane-text-in';
import { sheetWording } from '../../src/locales/sheet-wording';
import { PaneContext } from '../../src/taskpane/frame/pane-context';
import { FigureSummary } from '../../src/taskpane/result/figure-summary';
import { assessmentOf, QUANG_NAM } from './assessment-of';
import { textsOf } from './open-pane';

const words = {
  language: 'vi' as const,
  text: paneTextIn('vi'),
  messages: messagesIn('vi', district2012),
  sheet: sheetWording('vi', district2012),
};
const pane = {
  words,
  rules: district2012,
  ownRules: [],
  isBusy: false,
  ask: () => undefined,
  cancel: () => undefined,
};

function said(rows: Parameters<typeof assessmentOf>[0]): string {
  const { container } = render(
    <PaneContext value={pane}>
      <FigureSummary figures={assessmentOf(rows).figures} />
    </PaneContext>,
  );
  return textsOf(container).join('|');
}

test('numbers over all districts say nothing more', () => {
  expect(said(QUANG_NAM)).toContain('|Hiện nay|Sau kiện toàn');
  expect(said(QUANG_NAM)).not.toContain('(tính');
});

test('a number over some of the districts says over how many', () => {
  expect(
    said([
      ['Huyện A', 40, 41, 90],
      ['Huyện B', 12, 2, 90],
    ]),
  ).toContain('Sau kiện toàn (tính 1/2 đơn vị)');
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('đảng bộ cơ sở');
});

test('without any district that is settled there is no number afterwards', () => {
  expect(said([['Huyện B', 12, 2, 90]])).not.toContain('Sau kiện toàn');
});
