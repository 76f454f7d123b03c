import type { FrameLocator, Page } from 'playwright-core';

/** What somebody does in the preview: in the pane by role and visible text, in the grid by mouse and keyboard. */
export function previewUser(page: () => Page) {
  const pane = (): FrameLocator => page().frameLocator('iframe');
  const cell = (address: string) => page().locator(`[data-address="${address}"]`);
  /** Goes to a cell by the name box, as people do where it is out of sight. */
  const goTo = async (place: string): Promise<void> => {
    const nameBox = page().getByRole('textbox', { name: 'Hộp tên' });
    await nameBox.fill(place);
    await nameBox.press('Enter');
  };
  return {
    pane,
    // A notice above the screen may offer the same: the screen's own stands last.
    press: (name: string) => pane().getByRole('button', { name, exact: true }).last().click(),
    arrive: (name: string) => pane().getByRole('heading', { level: 1, name, exact: true }).waitFor(),
    says: (text: string) => pane().getByText(text).first().waitFor(),
    cell,
    sheetTab: (name: string) => page().getByRole('tab', { name, exact: true }).click(),
    goTo,
    type: async (address: string, content: string): Promise<void> => {
      await goTo(address);
      await cell(address).click();
      await page().keyboard.press('F2');
      await page()
        .getByRole('textbox', { name: `Ô ${address}` })
        .fill(content);
      await page().keyboard.press('Enter');
    },
  };
}
