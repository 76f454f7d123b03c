import { OfficeAddinManifest } from 'office-addin-manifest';
import { misplaced } from './element-order';
import { addresses, attribute, named, only, readXml } from './xml';

const file = 'manifest.xml';
const tree = readXml(file);
const defaults = (name: string) => named(tree, name).map((element) => attribute(element, 'DefaultValue'));
const values = (element: Element): string[] => [
  attribute(element, 'DefaultValue'),
  ...named(element, 'Override').map((override) => attribute(override, 'Value')),
];
const under = (parent: string, name: string) =>
  named(tree, parent).flatMap((element) => named(element, name));

describe('the manifest', () => {
  it('is one that Microsoft’s reader understands, for workbooks, under the id that workbooks know', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      id: '98b6d7d5-c1c2-472c-be71-feb780be1f03',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultLocale: 'vi-VN',
      displayName: 'Kiện toàn',
    });
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(info.providerName).toBeTruthy();
  });

  it('has its elements in the documented order', () => {
    expect(misplaced(tree)).toEqual([]);
    expect(named(tree, 'AppDomains')).toEqual([]);
  });

  it('sees an element out of order', () => {
    const wrong = readXml(file);
    wrong.insertBefore(only(wrong, 'Permissions'), wrong.firstChild);
    expect(misplaced(wrong)).toEqual(['OfficeApp > Id']);
  });

  it('asks for the Excel of the shared runtime and no later one', () => {
    const sets = named(tree, 'Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.14', 'SharedRuntime 1.1']);
  });

  it('runs pane and ribbon function in one page', () => {
    const runtime = only(tree, 'Runtime');
    const pages = [runtime, ...named(tree, 'FunctionFile'), ...under('Action', 'SourceLocation')];
    expect(attribute(runtime, 'lifetime')).toBe('long');
    expect(new Set(pages.map((page) => attribute(page, 'resid')))).toEqual(new Set(['Taskpane.Url']));
    expect(named(tree, 'FunctionName').map((name) => name.textContent)).toEqual(['refreshResults']);
    expect(named(tree, 'TaskpaneId').map((id) => id.textContent)).toEqual([
      'Office.AutoShowTaskpaneWithDocument',
    ]);
  });

  it('names only resources that exist, and no resource in vain', () => {
    const used = [...tree.querySelectorAll('[resid]')].map((element) => attribute(element, 'resid'));
    const defined = [...named(tree, 'Image'), ...named(tree, 'Url'), ...named(tree, 'String')]
      .map((element) => element.getAttribute('id'))
      .filter((id) => id !== null);
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('keeps within the lengths that Excel allows', () => {
    const ids = [...tree.querySelectorAll('[id]')].map((element) => attribute(element, 'id'));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const short = [...named(tree, 'DisplayName'), ...under('ShortStrings', 'String')].flatMap(values);
    expect(short.filter((text) => text.length > 125)).toEqual([]);
    const long = [only(tree, 'OfficeApp > Description'), ...under('LongStrings', 'String')].flatMap(values);
    expect(long.filter((text) => text.length > 250)).toEqual([]);
  });

  it('says everything in English too', () => {
    const spoken = [
      ...named(tree, 'DisplayName'),
      only(tree, 'OfficeApp > Description'),
      ...named(tree, 'String'),
    ];
    const untranslated = spoken.filter(
      (element) =>
        named(element, 'Override')
          .map((override) => attribute(override, 'Locale'))
          .join() !== 'en-US',
    );
    expect(untranslated.map((element) => element.outerHTML)).toEqual([]);
  });

  it('names pictures by their size, and addresses by https', () => {
    const sizes = under('Icon', 'Image').map((image) => {
      const source = only(tree, `[id="${attribute(image, 'resid')}"]`);
      return [attribute(image, 'size'), /(\d+)\.png$/.exec(attribute(source, 'DefaultValue'))?.[1]];
    });
    expect(sizes.filter(([stated, drawn]) => stated !== drawn)).toEqual([]);
    expect(sizes.map(([stated]) => stated)).toEqual(
      Array.from({ length: 3 }, () => ['16', '32', '80']).flat(),
    );
    expect(defaults('IconUrl').join()).toMatch(/icon-32\.png$/);
    expect(defaults('HighResolutionIconUrl').join()).toMatch(/icon-64\.png$/);
    expect(addresses(tree).filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
  });
});
