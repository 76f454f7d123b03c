/** The documented order of the elements that may stand under each parent; Excel refuses a manifest in another order. */
const elementOrder: Record<string, string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** What stands in a place where the order does not allow it, as `parent > child`. */
export function misplaced(tree: Element): string[] {
  return [tree, ...tree.querySelectorAll('*')].flatMap((parent) => {
    const order = elementOrder[parent.localName];
    if (order === undefined) return [];
    const places = [...parent.children].map((child) => order.indexOf(child.localName));
    return [...parent.children]
      .filter((_, at) => (places[at] ?? -1) < (at === 0 ? 0 : Math.max(0, places[at - 1] ?? 0)))
      .map((child) => `${parent.localName} > ${child.localName}`);
  });
}
