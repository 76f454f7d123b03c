/** Where Microsoft's client has put its namespaces. */
interface ClientNamespaces {
  readonly Excel?: object;
  readonly OfficeExtension?: object;
}

/** What the client's own members of a range are made with; its types do not tell of it. */
interface ClientParts {
  readonly Excel: { readonly Range: { readonly prototype: object }; CellControlType?: object };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
    };
    readonly Utility: {
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    };
  };
}

interface ClientRange {
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

/**
 * Gives the client of the npm package, which is frozen and ends with ExcelApi 1.17, what the client that Excel loads
 * has since then, as far as the host answers it: `Range.control`, read and set like every other property of a range,
 * with the names of the controls.
 * One that has the member already is left alone.
 */
export function addNewerMembers(client: ClientNamespaces): void {
  const { Excel, OfficeExtension } = client as ClientParts;
  const { BatchApiHelper, Utility } = OfficeExtension;
  const range = Excel.Range.prototype as ClientRange;
  if ('control' in range) return;
  Excel.CellControlType = { unknown: 'Unknown', empty: 'Empty', mixed: 'Mixed', checkbox: 'Checkbox' };
  const found = new WeakMap<object, unknown>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the range that it belongs to
  const { _handleResult } = range;
  range._handleResult = function (this: ClientRange, value: unknown) {
    _handleResult.call(this, value);
    const control = (value as { readonly Control?: unknown } | null)?.Control;
    if (control !== undefined) found.set(this, control);
  };
  Object.defineProperty(range, 'control', {
    configurable: true,
    enumerable: true,
    get(this: ClientRange) {
      Utility.throwIfNotLoaded('control', found.get(this), 'Range', this._isNull);
      return found.get(this);
    },
    set(this: ClientRange, value: unknown) {
      found.set(this, value);
      BatchApiHelper.invokeSetProperty(this, 'Control', value, 0);
    },
  });
}
