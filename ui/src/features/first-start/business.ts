import type { Texts } from "../../i18n";
import type { Business } from "../../ipc";

/** Returns a business of which nothing is filled in. */
export function noBusiness(): Business {
  return {
    trade_name: "",
    street: "",
    postcode: "",
    town: "",
    phone: "",
    email: "",
    website: "",
    kvk: "",
    signatory: "",
  };
}

/** What is missing or looks wrong, by field; the host has the last word. */
export type BusinessErrors = Partial<Record<keyof Business, string>>;

const REQUIRED = ["trade_name", "street", "postcode", "town", "email", "signatory"] as const;

/** Returns what to say at each field that is not right yet. */
export function errorsIn(business: Business, t: Texts["firstStart"]): BusinessErrors {
  const errors: BusinessErrors = {};
  for (const field of REQUIRED) {
    if (business[field].trim() === "") errors[field] = t.missing[field];
  }
  if (!errors.postcode && !/^\s*[1-9]\d{3}\s*[a-z]{2}\s*$/i.test(business.postcode)) {
    errors.postcode = t.postcodeWrong;
  }
  if (!errors.email && !/^\S+@\S+\.\S+$/.test(business.email.trim())) errors.email = t.emailWrong;
  if (business.kvk.trim() !== "" && !/^\d{8}$/.test(business.kvk.replace(/\s/g, ""))) errors.kvk = t.kvkWrong;
  return errors;
}
