import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { testBaseUrl, testFolders } from '../../scripts/test-folders.js';
import { readPng } from './png';
import { addresses, readXml } from './xml';

const folder = testFolders.production;
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const scripts = files.filter((file) => file.endsWith('.js'));
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const page = new JSDOM(text('taskpane.html')).window.document;

describe('the folder that staff are served from', () => {
  it('holds the pane, its scripts, help, pictures and the manifest, and nothing else', () => {
    const expected =
      /^(taskpane\.html|help\.html|manifest\.xml|[\w.-]+\.[0-9a-f]{8}\.js|icons\/(icon|refresh)-\d\d\.png)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['taskpane.html', 'help.html', 'manifest.xml']));
  });

  it('names its own address in the manifest and no other', () => {
    const named = addresses(readXml(path.join(folder, 'manifest.xml')));
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((address) => !address.startsWith(`${testBaseUrl}/`))).toEqual([]);
    expect(text('manifest.xml')).not.toContain('localhost');
  });

  it('has every file that the manifest names', () => {
    const named = addresses(readXml(path.join(folder, 'manifest.xml')));
    const missing = named.filter(
      (address) => !existsSync(path.join(folder, address.slice(testBaseUrl.length))),
    );
    expect(missing).toEqual([]);
  });

  it('has pictures of the stated size on a clear ground', () => {
    const pictures = files.filter((file) => file.endsWith('.png'));
    expect(pictures).toHaveLength(7);
    for (const picture of pictures) {
      const size = Number(/-(\d+)\.png$/.exec(picture)?.[1]);
      expect({ picture, ...readPng(path.join(folder, picture)) }).toEqual({
        picture,
        width: size,
        height: size,
        hasAlpha: true,
        cornerOpacity: 0,
      });
    }
  });

  it('takes office.js from Microsoft’s address, and holds no copy of it and no calculation engine', () => {
    const sources = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources.slice(1).filter((source) => !files.includes(source ?? ''))).toEqual([]);
    for (const script of scripts) {
      expect(text(script)).not.toMatch(/ironcalc|hucre|OfficeExtension_1|OSF\.OUtil|\.wasm\b/i);
    }
  });

  it('lets the page load from itself and Microsoft’s address only, without eval', () => {
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(
      Object.fromEntries((policy ?? '').split('; ').map((part) => part.split(/ (.*)/).slice(0, 2))),
    ).toEqual({
      'default-src': "'none'",
      'script-src': "'self' https://appsforoffice.microsoft.com",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'connect-src': "'none'",
      'frame-src': 'https://appsforoffice.microsoft.com',
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(page.head.querySelector('meta[http-equiv] ~ script')).not.toBeNull();
    expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
    for (const script of scripts)
      expect(text(script)).not.toMatch(/\beval\(|new Function\(|sourceMappingURL/);
  });

  it('shows words in both languages before any script has run', () => {
    expect(page.getElementById('root')?.textContent).toMatch(/Đang mở Kiện toàn[^]*Opening Kiện toàn/);
    expect(page.getElementById('office-js')?.hasAttribute('defer')).toBe(true);
    expect(page.body.lastElementChild?.getAttribute('src')).toMatch(/^taskpane\./);
  });
});
