/** What people may type between the organisations of a grouping, beside the sign that cells have there. */
export const TYPED_SEPARATORS = [';', '\r', '\n'] as const;

/** All that stands between the organisations of a grouping. A name that held one would be read as two organisations. */
export const PART_SEPARATORS = ['·', ...TYPED_SEPARATORS] as const;

/** Stands between the blocs of one organisation. */
export const BLOC_SEPARATOR = '+';
