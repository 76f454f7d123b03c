import { execFile } from 'node:child_process';
import { assessCommand } from '../../../src/preview/terminal/assess-file';
import { collectCommand } from '../../../src/preview/terminal/collect-files';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the package as a person would, in a process of its own. */
export function runCommand(command: 'assess' | 'collect', words: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile('npm', ['run', '--silent', command, '--', ...words], (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(new Error(error.message, { cause: error }));
      else {
        const code = typeof error?.code === 'number' ? error.code : 0;
        resolve({ code, stdout, stderr: stderr.replace(/npm warn.*\n/g, '') });
      }
    });
  });
}

const COMMANDS = { assess: assessCommand, collect: collectCommand };

/** Does a command's work in this process: for what does not depend on how it is started, printed and ended. */
export async function doCommand(command: keyof typeof COMMANDS, words: readonly string[]): Promise<Ended> {
  const { exitCode, output, errors } = await COMMANDS[command](words);
  const printed = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
  return { code: exitCode, stdout: printed(output), stderr: printed(errors) };
}
