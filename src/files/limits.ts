const MB = 1024 * 1024;

/**
 * What a chosen file may be at most. A province's survey has some hundred kB; the bounds leave room for photos and
 * whole archives of sheets, and keep a file made to exhaust the pane's memory from doing so.
 */
export const LIMITS = {
  fileBytes: 50 * MB,
  /** Parts of the package; a workbook with a thousand pictures has some thousand. */
  entries: 10_000,
  /** All parts together, as the directory of the archive declares them. No part may turn out larger than declared. */
  unpackedBytes: 256 * MB,
  /**
   * How many times larger a part may be than its packed form. Sheets reach 20 to 50, rows of blank formatted cells
   * 100; deflate itself ends at 1032. Small parts are let alone.
   */
  unpackedRatio: 250,
  ratioMattersFrom: 8 * MB,
  /** The rectangles around the filled cells of all sheets: what is kept as dense rows. */
  cells: 5_000_000,
  /** Things kept one by one that a few bytes each can ask for. */
  sharedTexts: 2_000_000,
  mergedAreas: 200_000,
} as const;
