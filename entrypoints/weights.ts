import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import file from "../assets/filler/model.json";
import { deliverPart } from "../lib/parts";

/** The trained part of the filler judgement, once the rules run; without it evidence and substance judge alone. */
export default defineUnlistedScript(() => deliverPart("weights", { file }));
