export { call, callWithBytes, listen } from "./host";
export { CallFailed, failureOf, NO_REFERENCE } from "./failure";
export { closedSets } from "./wire";
export type * from "./wire";
