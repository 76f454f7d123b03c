import { officeMembers } from '../../../../src/preview/page/pane/office-loader';
import { strictNamespace } from '../../../../src/preview/page/pane/strict-namespace';

const beforeReady = jest.fn();
const office = (isDark = false) =>
  officeMembers(
    { displayLanguage: 'vi-VN', isDark },
    { beforeReady, associate: () => undefined, showAsTaskpane: () => Promise.resolve() },
  );

describe('Office as the preview gives it', () => {
  it('answers what Excel on the web answers', async () => {
    await expect(office().onReady()).resolves.toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(beforeReady).toHaveBeenCalledTimes(1);
    const { context } = office(true);
    expect(context.displayLanguage).toBe('vi-VN');
    expect(context.officeTheme.bodyBackgroundColor).toBe('#1F1F1F');
    expect(context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(true);
    expect(context.requirements.isSetSupported('ExcelApi', '1.19')).toBe(false);
    expect(context.requirements.isSetSupported('DialogApi')).toBe(false);
  });

  it('names a member that it does not know', () => {
    expect(() => Reflect.get(office().context, 'mailbox') as unknown).toThrow(
      'Office.context.mailbox is not known',
    );
    expect(() => Reflect.get(strictNamespace('Office', {}), 'license') as unknown).toThrow('Office.license');
  });

  it('can be awaited and printed', async () => {
    const empty = strictNamespace('Office', {});
    expect(await Promise.resolve(empty)).toBe(empty);
    expect(JSON.stringify(empty)).toBe('{}');
  });
});
