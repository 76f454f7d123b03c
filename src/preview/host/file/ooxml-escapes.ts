/** Files write characters that XML 1.0 cannot hold as `_xHHHH_` (ECMA-376 22.9.2.19). */
export function unescapeOoxml(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Such characters escaped, and text that looks like an escape too. */
export function escapeOoxml(text: string): string {
  return (
    text
      .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
      // eslint-disable-next-line no-control-regex -- these are the characters that need the escape
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, escapeCharacter)
  );
}

/** The name of a table column: there line breaks are escaped as well. */
export function escapeColumnName(name: string): string {
  return escapeOoxml(name).replace(/[\t\n\r]/g, escapeCharacter);
}
