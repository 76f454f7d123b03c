/** Events the host delivers, with the numbers the client knows them by. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
  RowSorted: 19,
  /** Registered for, never raised: this host sorts no columns. */
  ColumnSorted: 20,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
} as const;

export const tableEventTypes = { SelectionChanged: 100, DataChanged: 101, Added: 102, Deleted: 103 } as const;
