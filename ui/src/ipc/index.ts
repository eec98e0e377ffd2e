export { call, callWithBytes, listen } from "./host";
export { CallFailed, failureOf, NO_REFERENCE, type Failure } from "./failure";
export type * from "./wire";
