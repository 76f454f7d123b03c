import { readFileSync } from 'node:fs';
import { parseBaseUrl } from '../../scripts/webpack/base-url.js';
import { manifestFor } from '../../scripts/webpack/manifest.js';

describe('the address that a build is made for', () => {
  it.each([
    ['https://host.example', 'https://host.example'],
    ['https://host.example/', 'https://host.example'],
    ['https://host.example/tools/kien-toan/', 'https://host.example/tools/kien-toan'],
    ['https://localhost:3000', 'https://localhost:3000'],
  ])('%s becomes %s', (given, expected) => {
    expect(parseBaseUrl(given)).toBe(expected);
  });

  it.each([
    'http://host.example',
    'host.example',
    '',
    'https://host.example/?a=1',
    'https://host.example/#a',
  ])('refuses %p', (given) => {
    expect(() => parseBaseUrl(given)).toThrow();
  });

  it('is the only thing that a build changes in the manifest', () => {
    const manifest = readFileSync('manifest.xml', 'utf8');
    const built = manifestFor(manifest, 'https://host.example/kt');
    expect(built.replaceAll('https://host.example/kt/', 'https://localhost:3000/')).toBe(manifest);
  });

  it('is missed when the manifest no longer names the local address', () => {
    expect(() => manifestFor('<OfficeApp />', 'https://host.example')).toThrow(/does not name/);
  });
});
