/** The ids that a rule set can name: known without the procedures themselves, which load with the checklists. */
export const PROCEDURE_IDS = ['seven-steps-2012', 'seven-steps-2025'] as const;

export type ProcedureId = (typeof PROCEDURE_IDS)[number];
