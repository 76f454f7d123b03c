import './lend-window';
import { fireEvent, render, screen } from '@testing-library/react';
import { PaneContext } from '../../src/taskpane/frame/pane-context';
import { ShowMore } from '../../src/taskpane/frame/show-more';
import { usePaged } from '../../src/taskpane/frame/use-paged';
import { pseudoRules, pseudoWords } from './pseudo-words';

const pane = {
  ...{ words: pseudoWords, rules: pseudoRules, ownRules: [], isBusy: false },
  ...{ ask: () => undefined, cancel: () => undefined },
};

function List({ items }: { readonly items: readonly number[] }) {
  const { shown, more, showMore } = usePaged(items, 2);
  return (
    <PaneContext value={pane}>
      <output>{shown.join(' ')}</output>
      <ShowMore more={more} onShowMore={showMore} />
    </PaneContext>
  );
}

test('the last page leaves the keyboard at the end of the list, not at the top of the pane', () => {
  const { container, rerender } = render(<List items={[1, 2, 3, 4, 5]} />);
  const more = screen.getByRole('button');
  more.focus();
  fireEvent.click(more);
  expect(document.activeElement).toBe(screen.getByRole('button'));
  fireEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('status').textContent).toBe('1 2 3 4 5');
  expect(document.activeElement).toBe(container.lastElementChild);
  expect(document.activeElement).not.toBe(document.body);

  // A list that gets shorter by itself takes the focus from nobody.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  rerender(<List items={[1]} />);
  expect(document.activeElement).toBe(document.body);
});
