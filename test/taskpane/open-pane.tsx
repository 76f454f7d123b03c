import './lend-window';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { chooseLanguage } from '../../src/locales/chosen-language';
import type { HostWorkbook } from '../../src/preview/host/document/workbook';
import { connectNodeClient, type NodeClient } from '../../src/preview/host/node-client';
import { newWorkbook } from '../../src/preview/host/workbook-file';
import { Pane } from '../../src/taskpane/pane';
import { useExcelOf } from '../excel-in-use';

// Whether something is hidden costs most of a look-up by role in a page without a browser, and nothing is hidden here.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

/**
 * The rules of style of which a name or a text depends. A page without a browser matches every element against each
 * rule that stands, at every look-up by name: the hundreds for colours and spaces took a third of the journeys.
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /display|visibility|content:/.test(rule),
});

export interface OpenPane {
  readonly workbook: HostWorkbook;
  readonly client: NodeClient;
  /** Waits until Excel is no longer at work, then presses. */
  press(name: string): Promise<void>;
  /** Waits for the screen with this heading. */
  arrive(heading: string): Promise<void>;
  /** The text of the screen, its parts separated by a bar. */
  said(): string;
}

/** The real pane and its jobs over a workbook of the local host. */
export function openPane(workbook: HostWorkbook = newWorkbook()): OpenPane {
  chooseLanguage('vi');
  const client = connectNodeClient(workbook);
  useExcelOf(client);
  const start = { inExcel: true, language: 'vi-VN', isSupported: true, isDarkTheme: false };
  render(
    <RendererProvider renderer={renderer}>
      <Pane starting={{ ok: true, start }} />
    </RendererProvider>,
  );
  return {
    workbook,
    client,
    async press(name) {
      const button = await waitFor(() => {
        // A notice above the screen may offer the same: the screen's own stands last.
        const found = screen.getAllByRole('button', { name }).at(-1);
        if (found?.getAttribute('aria-disabled') !== null && found?.getAttribute('aria-disabled') !== 'false')
          throw new Error(`${name} is off`);
        return found;
      });
      fireEvent.click(button);
    },
    async arrive(heading) {
      await screen.findByRole('heading', { level: 1, name: heading });
    },
    said: () => textsOf(screen.getByRole('main')).join('|'),
  };
}

/** The texts of an element in their order. */
export function textsOf(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.filter((text) => text.trim() !== '');
}
