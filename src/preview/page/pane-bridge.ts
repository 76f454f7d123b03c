import { defineFrameBridge } from '../host/frame-bridge';
import { addNewerMembers } from '../host/newer-members';
import { type RibbonFunction, defineOffice, officeMembers } from './pane/office-loader';
import { type PaneCommand, hearFromWindow, postToWindow } from './pane/pane-messages';

// Loaded in the pane's page before Microsoft's client: connects it to the workbook in the page around the frame.
const settings = new URLSearchParams(location.search);
const { origin } = location;
const functions = new Map<string, RibbonFunction>();
/** Buttons pressed before the add-in has named their function, which it does when it starts. */
const waiting: PaneCommand[] = [];
const longestStart = 15_000;

function run(command: PaneCommand): boolean {
  const work = functions.get(command.id);
  work?.({ completed: () => postToWindow(parent, origin, { kind: 'completed', run: command.run }) });
  return work !== undefined;
}

defineFrameBridge(window, origin);
defineOffice(
  window,
  officeMembers(
    { displayLanguage: settings.get('lang') ?? 'vi-VN', isDark: settings.get('theme') === 'dark' },
    {
      // Microsoft's client has loaded by then.
      beforeReady: () => addNewerMembers(window),
      associate(id, work) {
        functions.set(id, work);
        for (const command of waiting.splice(0)) if (!run(command)) waiting.push(command);
      },
      showAsTaskpane() {
        postToWindow(parent, origin, { kind: 'show' });
        return Promise.resolve();
      },
    },
  ),
);

hearFromWindow(
  window,
  () => parent,
  (command) => {
    if (command.kind !== 'run' || run(command)) return;
    waiting.push(command);
    setTimeout(() => {
      if (waiting.includes(command)) throw new Error(`The add-in has no function "${command.id}".`);
    }, longestStart);
  },
);
