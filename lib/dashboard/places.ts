export { type Steps, valueAt, withValueAt } from "../outline";
