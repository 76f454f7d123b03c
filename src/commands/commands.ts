/** The ribbon function of the manifest; replaced by the real one. */
export const refreshResultsName = 'refreshResults';
