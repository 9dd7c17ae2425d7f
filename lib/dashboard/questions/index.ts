/** The twelve questions that make a charter. Pure; what was answered is kept through a port. */
export { type Answers, answered, finished } from "./build";
export { QUESTIONS, type Question } from "./list";
export { createQuestions, type Questions } from "./state";
