/** What an author can learn: lessons and, later, exercises and progress. Knows no browser and keeps nothing. */
export { LESSON_SLUGS, type LessonSlug, lessonSlug } from "./ids";
