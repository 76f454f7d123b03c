import * as v from 'valibot';

/**
 * What a pane tells Excel without wanting an answer, as `OSF.AgaveHostAction` numbers it. Telemetry goes this way, too:
 * office.js hands it to Excel and calls no server of its own.
 */
const HOST_NOTES = { 0: 'focused', 1: 'left', 21: 'address', 23: 'telemetry' } as const;

export type HostNote = (typeof HOST_NOTES)[keyof typeof HOST_NOTES];

/** Reads a note; throws on one that nobody has thought about, as it may want something to happen. */
export function hostNote(data: unknown, addInId: string): HostNote {
  const [, action] = v.parse(v.looseTuple([v.literal(addInId), v.picklist([0, 1, 21, 23])]), data);
  return HOST_NOTES[action];
}
