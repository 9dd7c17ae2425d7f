/**
 * `npm run bench`: the budgets of the product, measured. `npm run bench -- check`, `-- shares`, `-- rivals`, `-- browser`, `-- typing`,
 * `-- desk` or `-- dashboard` runs one part.
 */
import { benchBrowser } from "./browser";
import { benchCheck } from "./check";
import { benchDashboard } from "./dashboard";
import { benchDesk } from "./desk";
import { benchRivals } from "./rivals";
import { benchShares } from "./shares";
import { benchTyping } from "./typing";

const parts = process.argv.slice(2);
if (parts.length === 0 || parts.includes("check")) await benchCheck();
if (parts.length === 0 || parts.includes("shares")) await benchShares();
if (parts.length === 0 || parts.includes("rivals")) await benchRivals();
if (parts.length === 0 || parts.includes("browser")) await benchBrowser();
if (parts.length === 0 || parts.includes("typing")) await benchTyping();
if (parts.length === 0 || parts.includes("desk")) await benchDesk();
if (parts.length === 0 || parts.includes("dashboard")) await benchDashboard();
