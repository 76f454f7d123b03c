/** Queues the load of a small text of the workbook's settings; null where there is none. */
export function loadSetting(context: Excel.RequestContext, key: string): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  return () => (setting.isNullObject || typeof setting.value !== 'string' ? null : setting.value);
}

export function saveSetting(context: Excel.RequestContext, key: string, text: string): void {
  context.workbook.settings.add(key, text);
}
