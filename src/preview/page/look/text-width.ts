let context: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, number>();
const mostKnown = 20_000;

/** Width of a line of text in pixels; roughly, where there is no canvas to measure on. */
export function textWidth(text: string, font: string, pixels: number): number {
  const key = `${font}\n${text}`;
  let width = known.get(key);
  if (width === undefined) {
    context ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
    if (context) {
      context.font = font;
      width = context.measureText(text).width;
    } else width = text.length * pixels * 0.5;
    if (known.size > mostKnown) known.clear();
    known.set(key, width);
  }
  return width;
}

/** How many lines a text takes when it is wrapped at spaces. */
export function wrappedLines(text: string, width: number, font: string, pixels: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let line = '';
    lines++;
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && textWidth(longer, font, pixels) > width) {
        lines++;
        line = word;
      } else line = longer;
    }
  }
  return lines;
}
