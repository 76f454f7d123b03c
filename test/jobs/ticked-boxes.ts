import type { TaskMark } from '../../src/domain/tasks/mark-tasks-plan';
import type { Task } from '../../src/domain/tasks/task';
import { type MarkOutcome, markTasks, readTasks, type TaskBoard } from '../../src/jobs/follow-tasks';
import { checklistWordings } from '../../src/locales/checklist-wording';
import { fileWithRegister, rules } from './main-job';
import { formulasOf, REGISTER, REGISTER_TABLE } from './undo-report';
import { valuesOf, WITH_BOXES, write, type WorkbookUnderTest } from './workbook-under-test';

/** Where columns of a register with boxes stand in the sheet as it was made, and its first row. */
export const [TICKED, STATUS, KEY, FINISHED] = ['K', 'L', 'P', 'W'];
const STATE = 'N';
export const FIRST = 8;
export const OTHERWISE = 'Đã đánh dấu xong, trạng thái ghi khác';
export const BRIEF = 'h duy xuyen / brief-members';
export const PLAN = 'h duy xuyen / set-personnel-plan';
export const ONE = { only: ['Huyện Duy Xuyên'] };
/** Of that district and of all. */
export const ROWS = 48;

/** The file of the sample with a register with boxes, of one district. */
export const fileWithBoxes = () => fileWithRegister(ONE, WITH_BOXES);

export const request = { rules, wordings: checklistWordings('vi', rules) };

export async function board(): Promise<TaskBoard> {
  const reading = await readTasks(request);
  if (!reading.ok) throw new Error(JSON.stringify(reading.trouble));
  return reading.board;
}

export function taskOf({ tasks }: TaskBoard, key: string): Task {
  const found = tasks.find((task) => task.key === key);
  if (!found) throw new Error(`no task ${key}`);
  return found;
}

/** Enters for tasks in the pane what `entry` says, as they were seen. */
export async function mark(
  keys: readonly string[],
  entry: TaskMark,
  seen?: TaskBoard,
): Promise<MarkOutcome['outcome']> {
  const from = seen ?? (await board());
  const { outcome } = await markTasks({
    ...request,
    tasks: keys.map((key) => taskOf(from, key)),
    mark: entry,
  });
  return outcome;
}

/** The row of the sheet, from 1, in which a key stands in the table's column of keys. */
export async function rowOf(current: WorkbookUnderTest, key: string): Promise<number> {
  const row = await current.run(async (context) => {
    const table = context.workbook.tables.getItem(REGISTER_TABLE);
    const keys = table.columns.getItem('Mã việc').getRange().load('values,rowIndex');
    await context.sync();
    return keys.rowIndex + 1 + (keys.values as unknown[][]).findIndex(([found]) => found === key);
  });
  if (row < FIRST) throw new Error(`no row ${key}`);
  return row;
}

/** What the box, the status and the state of a row hold. */
export async function shown(current: WorkbookUnderTest, key: string) {
  const row = await rowOf(current, key);
  const [[ticked, status, , state] = []] = await valuesOf(
    current,
    REGISTER,
    `${TICKED}${row}:${STATE}${row}`,
  );
  const [[finished] = []] = await valuesOf(current, REGISTER, `${FINISHED}${row}`);
  return { ticked, status, finished, state };
}

/** Whether the status of a row is a formula. */
export async function isFormula(current: WorkbookUnderTest, key: string): Promise<boolean> {
  const row = await rowOf(current, key);
  const [[formula] = []] = await formulasOf(current, REGISTER, `${STATUS}${row}`);
  return String(formula).startsWith('=');
}

/** Writes into a row of the register as it was made. */
export async function enter(
  current: WorkbookUnderTest,
  key: string,
  column: string | undefined,
  value: string | boolean,
): Promise<void> {
  await write(current, REGISTER, `${column ?? ''}${await rowOf(current, key)}`, value);
}

/** The controls of cells of the register's sheet. */
export async function controlsOf(current: WorkbookUnderTest, address: string): Promise<string> {
  return current.run(async (context) => {
    const range = context.workbook.worksheets.getItem(REGISTER).getRange(address).load('control');
    await context.sync();
    return range.control.type;
  });
}
