/** An error that the client sees with Excel's code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function hostError(code: string, message: string): HostError {
  return new HostError(code, message);
}
