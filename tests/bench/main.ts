/** `npm run bench`: the budgets of the product, measured. `npm run bench -- check`, `-- rivals` or `-- browser` runs one part. */
import { benchBrowser } from "./browser";
import { benchCheck } from "./check";
import { benchRivals } from "./rivals";

const parts = process.argv.slice(2);
if (parts.length === 0 || parts.includes("check")) await benchCheck();
if (parts.length === 0 || parts.includes("rivals")) await benchRivals();
if (parts.length === 0 || parts.includes("browser")) await benchBrowser();
