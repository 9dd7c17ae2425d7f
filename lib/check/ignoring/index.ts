/** What an author chose not to see again: recognised by salted hashes, so that no word of a draft is kept. */
export { plainWords } from "./plain-words";
export { type HashedIgnore, hashFor, type IgnoreScope, type Ignoring, type Sifted, scopesOf, siftFindings } from "./sift";
export { createSketcher, likeness, SAME_DRAFT, type Sketcher } from "./sketch";
