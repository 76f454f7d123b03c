/** What people may type between the organisations of a grouping, beside the sign that cells have there. */
export const TYPED_SEPARATORS: readonly string[] = [';', '\r', '\n'];

/** All that stands between the organisations of a grouping. A name that held one would be read as two organisations. */
export const PART_SEPARATORS: readonly string[] = ['·', ...TYPED_SEPARATORS];

/** Stands between the blocs of one organisation. */
export const BLOC_SEPARATOR = '+';
