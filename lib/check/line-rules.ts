import type { CheckContext, DraftLanguage, Language } from "./draft";
import { MOST_LINES_ASKED, postOfLine } from "./match";
import type { Post, ReadLine } from "./post";
import type { Hit, RunRule } from "./rule";

/** A rule that looks at single lines is given no context worth reading. */
const NO_CONTEXT: CheckContext = { now: "", surface: "facebook-post" };
const NO_HITS: readonly Hit[] = [];

interface Member {
  readonly run: RunRule;
  readonly languages: readonly Language[] | "any";
  /** Most hits that are ever reported. */
  readonly limit: number;
}

/** What one rule says of one line, when it says anything: its hits, or the error it threw. */
interface Answer {
  readonly member: number;
  /** As if the line began at `at`; the same objects for as long as it does. */
  hits: readonly Hit[];
  at: number;
  readonly error?: unknown;
}

/** What one rule says of a whole post. */
interface Gathered {
  readonly hits: Hit[];
  failed: boolean;
  error: unknown;
}

type ReadAnswers = (line: ReadLine) => readonly Answer[];

/**
 * The rules of a charter that look at single lines, run together: what all of them find in a line is kept with the line for as
 * long as it does not change, and moved to where the line stands.
 */
export class LineRules {
  private readonly members: Member[] = [];
  private readonly readers = new Map<DraftLanguage, ReadAnswers>();
  private readonly gathered = new WeakMap<Post, readonly (Gathered | undefined)[]>();

  /** Takes a rule in; gives what runs instead of it. A post of very many lines is read as a whole, to the same end. */
  add(run: RunRule, languages: readonly Language[] | "any", limit: number): RunRule {
    const member = this.members.push({ run, languages, limit }) - 1;
    return (post) => {
      if (post.readLines.length > MOST_LINES_ASKED) return run(post, NO_CONTEXT);
      const found = this.of(post)[member];
      if (found === undefined) return NO_HITS;
      if (found.failed) throw found.error;
      return found.hits;
    };
  }

  private of(post: Post): readonly (Gathered | undefined)[] {
    const known = this.gathered.get(post);
    if (known !== undefined) return known;
    const gathered: (Gathered | undefined)[] = [];
    const read = this.reader(post.language);
    let at = 0;
    for (const line of post.readLines) {
      if (line.text !== "") for (const answer of line.kept(read)) this.take(gathered, answer, at);
      at += line.text.length + 1;
    }
    this.gathered.set(post, gathered);
    return gathered;
  }

  private take(gathered: (Gathered | undefined)[], answer: Answer, at: number): void {
    const { member, error } = answer;
    const limit = this.members[member]?.limit ?? 0;
    gathered[member] ??= { hits: [], failed: false, error: undefined };
    const found = gathered[member];
    if (found.hits.length >= limit || found.failed) return;
    if (answer.at !== at) {
      const by = at - answer.at;
      answer.hits = answer.hits.map((hit) => moved(hit, by));
      answer.at = at;
    }
    for (const hit of answer.hits) if (found.hits.length < limit) found.hits.push(hit);
    if (error !== undefined && found.hits.length < limit) Object.assign(found, { failed: true, error });
  }

  private reader(language: DraftLanguage): ReadAnswers {
    const known = this.readers.get(language) ?? ((line: ReadLine) => this.read(line, language));
    this.readers.set(language, known);
    return known;
  }

  private read(line: ReadLine, language: DraftLanguage): readonly Answer[] {
    const post = postOfLine(line, language);
    const answers: Answer[] = [];
    this.members.forEach(({ run, languages, limit }, member) => {
      if (languages !== "any" && (language === "und" || !languages.includes(language))) return;
      const answer = runOn(post, run, limit, member);
      if (answer !== undefined) answers.push(answer);
    });
    return answers.length === 0 ? NO_ANSWERS : answers;
  }
}

const NO_ANSWERS: readonly Answer[] = [];

function runOn(post: Post, run: RunRule, limit: number, member: number): Answer | undefined {
  let hits: Hit[] | undefined;
  try {
    for (const hit of run(post, NO_CONTEXT)) {
      hits ??= [];
      hits.push(hit);
      if (hits.length === limit) break;
    }
  } catch (error) {
    return { member, hits: hits ?? NO_HITS, at: 0, error: error ?? new Error("no reason given") };
  }
  return hits === undefined ? undefined : { member, hits, at: 0 };
}

function moved(hit: Hit, by: number): Hit {
  const fixes = hit.fixes?.map((fix) => ({
    ...fix,
    edits: fix.edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text })),
  }));
  return { ...hit, start: hit.start + by, end: hit.end + by, ...(fixes === undefined ? {} : { fixes }) };
}
