interface Answer {
  readonly message?: { readonly body?: string };
}
interface Body {
  readonly Error?: { readonly Code: string; readonly Message: string };
}

/** The fault of the preview's host that an answer to the add-in carries: a bug, or a member it does not know. */
export function faultIn(text: string): string | undefined {
  // Answers hold whole sheets: most need not be read again to know that they hold no error.
  if (!text.includes('Error')) return undefined;
  const body = (JSON.parse(text) as Answer).message?.body;
  const error = body === undefined ? undefined : (JSON.parse(body) as Body).Error;
  if (!error) return undefined;
  const isFault = error.Code === 'ApiNotFound' || error.Message.startsWith('The host failed');
  return isFault ? `${error.Code}: ${error.Message}` : undefined;
}
