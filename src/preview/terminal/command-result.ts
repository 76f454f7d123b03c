/** What a command prints and exits with: 0 done, 1 nothing that can be read or written, 2 wrong use. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly output: readonly string[];
  readonly errors: readonly string[];
}

/** Prints a command's results on standard output, what is wrong on standard error. */
export function report({ exitCode, output, errors }: CommandResult): void {
  for (const line of output) process.stdout.write(`${line}\n`);
  for (const line of errors) process.stderr.write(`${line}\n`);
  process.exitCode = exitCode;
}
