const entities: { [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
};

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Lines of text as HTML with line breaks. */
export function lines(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

/** 2025-05-06. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** 2025年5月6日. */
export function printDay(day: Date): string {
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

/** A day as a time element. */
export function time(day: Date): string {
  return `<time datetime="${isoDay(day)}">${printDay(day)}</time>`;
}
