import { analysePost } from "../match";
import type { Post } from "../post";
import type { Call } from "./call";
import { englishCalls } from "./calls-en";
import { frenchCalls } from "./calls-fr";

/** Everything the post asks for, in order of position. */
export function findCalls(post: Post): Call[] {
  const calls = post.language === "fr" ? frenchCalls(post) : post.language === "en" ? englishCalls(post) : [];
  return calls.sort((a, b) => a.start - b.start);
}

/** What one call of the charter asks for, told by its first verb that is known. */
export function actionOf(text: string): Call | undefined {
  return findCalls(analysePost({ text }, "fr"))[0] ?? findCalls(analysePost({ text }, "en"))[0];
}
