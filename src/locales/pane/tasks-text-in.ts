import type { Language } from '../language';
import { tasksEn } from './tasks-en';
import type { TasksText } from './tasks-text';
import { tasksVi } from './tasks-vi';

const TEXTS: Readonly<Record<Language, TasksText>> = { vi: tasksVi, en: tasksEn };

/** What the pane says of following the tasks, in one language. */
export function tasksTextIn(language: Language): TasksText {
  return TEXTS[language];
}
