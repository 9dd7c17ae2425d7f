/** `npm run bench`: the budgets of the product, measured. `npm run bench -- check`, `-- rivals`, `-- browser` or `-- typing` runs one part. */
import { benchBrowser } from "./browser";
import { benchCheck } from "./check";
import { benchRivals } from "./rivals";
import { benchTyping } from "./typing";

const parts = process.argv.slice(2);
if (parts.length === 0 || parts.includes("check")) await benchCheck();
if (parts.length === 0 || parts.includes("rivals")) await benchRivals();
if (parts.length === 0 || parts.includes("browser")) await benchBrowser();
if (parts.length === 0 || parts.includes("typing")) await benchTyping();
