import { execFile } from 'node:child_process';

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
