/** A name from within a sentence, at the beginning of a line. */
export function capital(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
