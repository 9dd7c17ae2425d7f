import type { Post } from "../post";
import type { LineReading } from "./line";
import { MOST_LINES_ASKED } from "./most-lines";
import { type Pieces, piecesOf } from "./pieces";
import { sameInWorld } from "./same-world";

/**
 * What was found in the states of one draft, one after the other: what was worked out for the state before stands for the pieces that
 * did not change. It goes along with the draft, so that what it keeps is of one draft only.
 */
export class Trail {
  /** Lines of the draft as it is now. */
  lines: readonly LineReading[];
  /** How many pieces at the beginning, and at the end, are as in the state before. */
  head = 0;
  tail = 0;
  /** How many pieces there were in the state before. */
  before = 0;
  private state = 0;

  /** Whether there was a state before: what is read once only is not worth keeping. */
  get isUnderWay(): boolean {
    return this.state > 0;
  }
  private known: Pieces | undefined;
  private readonly kept = new Map<unknown, { state: number; value: unknown }>();

  constructor(lines: readonly LineReading[]) {
    this.lines = lines;
  }

  /** Goes on to the next state; nothing is read before it is asked for. */
  goOn(lines: readonly LineReading[]): void {
    this.lines = lines;
    this.state++;
    this.former = this.known;
    this.known = undefined;
  }
  private former: Pieces | undefined;

  /** The pieces of the text as it is now. */
  piecesOf(post: Post): Pieces {
    if (this.known === undefined) {
      this.known = piecesOf(this.lines, post.folded);
      this.compare(this.former, this.known);
    }
    return this.known;
  }

  /** What `key` came to in this state: asked once, and told what it came to in the state right before, if it was asked there. */
  keep<Value>(key: unknown, make: (before: Value | undefined) => Value): Value {
    const known = this.kept.get(key);
    if (known?.state === this.state) return known.value as Value;
    const value = make(known !== undefined && known.state === this.state - 1 ? (known.value as Value) : undefined);
    if (known === undefined) this.kept.set(key, { state: this.state, value });
    else {
      known.state = this.state;
      known.value = value;
    }
    return value;
  }

  private compare(before: Pieces | undefined, now: Pieces): void {
    const count = now.texts.length;
    const most = Math.min(count, before?.texts.length ?? 0);
    let head = 0;
    let tail = 0;
    if (before !== undefined) {
      const isSame = (a: number, b: number) => before.texts[a] === now.texts[b] && before.closes[a] === now.closes[b];
      while (head < most && isSame(head, head)) head++;
      while (tail < most - head && isSame(before.texts.length - 1 - tail, count - 1 - tail)) tail++;
    }
    this.head = head;
    this.tail = tail;
    this.before = before?.texts.length ?? 0;
  }
}

const trails = sameInWorld<Post, Trail>("trails");

/** Says that a post is the state that a trail has come to. */
export function follow(post: Post, trail: Trail): void {
  trails.set(post, trail);
}

/** The trail that a post is a state of, when there was a state before; none once the trail went on, or for more lines than people write. */
export function trailOf(post: Post): Trail | undefined {
  const trail = trails.get(post);
  return trail?.isUnderWay === true && trail.lines === post.readLines && post.readLines.length <= MOST_LINES_ASKED ? trail : undefined;
}

/** Whether a post is a state of a draft that is being written. */
export function isUnderWay(post: Post): boolean {
  return trailOf(post) !== undefined;
}
