import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import file from "../assets/filler/model.json";
import { fillerAdvice, readFillerModel } from "../lib/check";
import { deliverPart } from "../lib/parts";

/**
 * The trained part of the filler judgement, and help with what is called filler, once the rules run; without it evidence and
 * substance judge alone.
 */
export default defineUnlistedScript(() => deliverPart("weights", { read: () => readFillerModel(file), advice: fillerAdvice }));
