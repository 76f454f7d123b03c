import type { Locale } from './entry';

const months: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December'],
  ],
  vi: Array.from({ length: 12 }, (_, index) => `Tháng ${index + 1}`),
};
const days: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  vi: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
};
const shortDays: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  vi: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
};

/** Excel shows its own short date format in the way of the reader's country. */
const localShortDate: Readonly<Record<Locale, string>> = { en: 'm/d/yyyy', vi: 'dd/mm/yyyy' };

export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./gs, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare.replace(/General/gi, '').replace(/E[+-]/gi, ''));
}

const piece =
  /"[^"]*"|\\.|_.|\*.|\[\$[^\]]*\]|\[h+\]|\[m+\]|\[s+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|[^"\\_*]/gis;

/** Shows a serial number as a date or time. */
export function formatDate(serial: number, format: string, locale: Locale): string {
  if (serial < 0 || serial >= 2_958_466) return '########';
  const code =
    format === 'm/d/yyyy'
      ? localShortDate[locale]
      : format.replace('m/d/yyyy h:mm', `${localShortDate[locale]} h:mm`);
  const pieces = code.match(piece) ?? [];
  const fraction = pieces.find((text) => /^s+\.0+$/i.test(text))?.split('.')[1]?.length ?? 0;
  const unit = 10 ** fraction;
  const total = Math.round(serial * 86_400 * unit) / unit;
  const seconds = total % 60;
  const minutes = Math.floor(total / 60) % 60;
  const hours = Math.floor(total / 3600) % 24;
  // Excel counts a 29 February 1900 that never was; days before it stand one off.
  const day = Math.floor(total / 86_400);
  const date = new Date(Date.UTC(1899, 11, day < 60 ? 31 + day : 30 + day));
  const noon = pieces.some((text) => /^a(m\/pm|\/p)$/i.test(text));
  const pad = (number: number, width: number): string => String(number).padStart(width, '0');
  let lastWasHour = false;
  return pieces
    .map((text, index) => {
      const letter = text.toLowerCase()[0] ?? '';
      if (text.startsWith('"')) return text.slice(1, -1);
      if (text.startsWith('\\')) return text.slice(1);
      if (text.startsWith('_')) return ' ';
      if (text.startsWith('*') || text.startsWith('[$')) return '';
      if (/^\[h+\]$/i.test(text)) {
        lastWasHour = true;
        return pad(Math.floor(total / 3600), text.length - 2);
      }
      if (/^\[m+\]$/i.test(text)) return pad(Math.floor(total / 60), text.length - 2);
      if (/^\[s+\]$/i.test(text)) return pad(Math.floor(total), text.length - 2);
      if (/^a(m\/pm|\/p)$/i.test(text)) {
        const half = hours < 12 ? 'AM' : 'PM';
        return text.length === 3 ? (half[0] ?? '') : half;
      }
      if (letter === 'h') {
        lastWasHour = true;
        return pad(noon ? hours % 12 || 12 : hours, Math.min(text.length, 2));
      }
      if (letter === 's') {
        lastWasHour = false;
        const width = text.split('.')[0]?.length ?? 1;
        return fraction > 0 && text.includes('.')
          ? seconds.toFixed(fraction).padStart(Math.min(width, 2) + 1 + fraction, '0')
          : pad(Math.floor(seconds), Math.min(width, 2));
      }
      if (letter === 'm') {
        const next = pieces.slice(index + 1).find((other) => /^[ymdhs]/i.test(other));
        if (text.length <= 2 && (lastWasHour || /^s/i.test(next ?? ''))) {
          lastWasHour = false;
          return pad(minutes, text.length);
        }
        const month = date.getUTCMonth();
        const name = months[locale][month] ?? '';
        if (text.length <= 2) return pad(month + 1, text.length);
        if (text.length === 3) return locale === 'vi' ? `Thg${month + 1}` : name.slice(0, 3);
        return text.length === 5 ? (name[0] ?? '') : name;
      }
      if (letter === 'd') {
        if (text.length <= 2) return pad(date.getUTCDate(), text.length);
        return (text.length === 3 ? shortDays : days)[locale][date.getUTCDay()] ?? '';
      }
      if (letter === 'y')
        return text.length <= 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), 4);
      return text;
    })
    .join('');
}
