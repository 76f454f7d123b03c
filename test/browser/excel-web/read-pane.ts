import type { FrameLocator, Locator } from 'playwright-core';

/** The names and values that a part of the pane lists, as a reader pairs them. */
export async function listed(part: Locator): Promise<Record<string, string>> {
  const names = await part.getByRole('term').allTextContents();
  const values = await part.getByRole('definition').allTextContents();
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

/** Presses a button of the pane, and waits for the screen that comes. */
export async function goOn(pane: FrameLocator, button: string, heading: string): Promise<void> {
  await pane.getByRole('button', { name: button, exact: true }).click();
  await arriveAt(pane, heading);
}

/** Waits for a screen. */
export async function arriveAt(pane: FrameLocator, heading: string): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
}
