import path from 'node:path';
import { attribute, only, readXml } from '../../packaging/xml';
import { productionFolder } from '../built-folders';

/** What Excel learns about the add-in from the manifest that stands in the built folder. */
export interface AddIn {
  readonly id: string;
  /** Address of the pane. */
  readonly page: string;
  /** The ribbon button that runs a function without opening anything: its control's id and the function. */
  readonly command: { readonly control: string; readonly functionName: string };
}

/** Reads the built manifest as Excel does before it opens the add-in. */
export function readAddIn(): AddIn {
  const manifest = readXml(path.join(productionFolder, 'manifest.xml'));
  const functionName = only(manifest, 'Action > FunctionName');
  const control = functionName.closest('Control');
  if (control === null) throw new Error('The function of the manifest belongs to no control');
  return {
    id: only(manifest, 'OfficeApp > Id').textContent,
    page: attribute(only(manifest, 'DefaultSettings > SourceLocation'), 'DefaultValue'),
    command: { control: attribute(control, 'id'), functionName: functionName.textContent },
  };
}
