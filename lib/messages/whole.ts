import * as z from "zod/mini";
import { keptCharterSchema, readCharter } from "../charter";
import { charterMessages } from "./charters";
import { publishingMessages, signed } from "./team";

/**
 * Charters at the doors of our own pages. The background keeps a charter and hands it on without reading it; a page reads it whole
 * before it sends one, and again when one comes back.
 */

export const wholeCharter = z.pipe(
  keptCharterSchema,
  z.transform((kept, context) => {
    const read = readCharter(kept);
    if (read.ok) return read.charter;
    context.issues.push({ code: "custom", input: kept, message: read.faults[0]?.path ?? "" });
    return z.NEVER;
  }),
);

/** What a signed file says goes on as it stands there, since that is what was signed. */
const signedWhole = z.extend(signed, { payload: z.unknown().check(z.refine((payload) => readCharter(payload).ok)) });

/** Requests with a charter, as a page may send them: its defaults filled in. */
export const wholeRequests = {
  "charter.import": z.extend(charterMessages["charter.import"].request, { charter: wholeCharter }),
  "charter.save-draft": z.extend(charterMessages["charter.save-draft"].request, { charter: wholeCharter }),
  "charter.publish": z.extend(charterMessages["charter.publish"].request, { charter: wholeCharter }),
  "charter.weigh": z.extend(publishingMessages["charter.weigh"].request, { signed: z.optional(signedWhole) }),
  "charter.take": z.extend(publishingMessages["charter.take"].request, { signed: signedWhole }),
} as const;
