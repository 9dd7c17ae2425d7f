import type { KindForm } from "../field";
import { letterCase } from "./case";
import { consistent } from "./consistent";
import { count } from "./count";
import { forbid } from "./forbid";
import { history } from "./history";
import { link } from "./link";
import { metric } from "./metric";
import { only } from "./only";
import { repeat } from "./repeat";
import { replace } from "./replace";
import { require } from "./require";
import { sequence } from "./sequence";
import { when } from "./when";

/** The form of every kind of house rule, in the order they are offered; a new kind is one file and one line here. */
export const KIND_FORMS: readonly KindForm[] = [
  forbid,
  replace,
  require,
  when,
  count,
  only,
  consistent,
  link,
  letterCase,
  repeat,
  sequence,
  metric,
  history,
];
