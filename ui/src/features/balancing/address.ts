import { hrefOf } from "../../app/routes";

const TEST = "afweging~";

/** Returns the address of a balancing test. */
export function balancingHref(id: string): string {
  return hrefOf("register", TEST + id);
}

/** Returns the balancing test that an id in the address of the register asks for; null where it asks for another thing. */
export function balancingAsked(id: string | null): string | null {
  return id?.startsWith(TEST) ? id.slice(TEST.length) : null;
}
