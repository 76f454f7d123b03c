import { spawn } from 'node:child_process';

/** @returns {{ command: string, args: string[] } | undefined} */
function opener() {
  if (process.env['CI'] !== undefined) return undefined;
  if (process.platform === 'darwin') return { command: 'open', args: [] };
  if (process.platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""'] };
  const hasDisplay = (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasDisplay ? { command: 'xdg-open', args: [] } : undefined;
}

/**
 * Opens the address in the user's browser, where there is a screen to show it on.
 * @param {string} url
 */
export function openPage(url) {
  const found = opener();
  if (found === undefined) return;
  const child = spawn(found.command, [...found.args, url], { stdio: 'ignore', detached: true });
  // No browser to open is no fault: the address stands in the terminal.
  child.once('error', () => process.stdout.write(`Open it in a browser: ${url}\n`));
  child.unref();
}
