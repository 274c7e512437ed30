/** Every measured question, in the order of the results. */
import { LISTS } from "./lists.js";
import { LOOKING_UP } from "./looking-up.js";
import type { Question } from "./question.js";
import { TRAVERSALS } from "./traversals.js";

export const QUESTIONS: readonly Question[] = [...LOOKING_UP, ...LISTS, ...TRAVERSALS];
