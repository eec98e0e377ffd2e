import type { Texts } from "../../i18n";
import type { Business } from "../../ipc";

/** Returns a business of which nothing is filled in. */
export function noBusiness(): Business {
  return {
    name: "",
    street: "",
    postcode: "",
    town: "",
    phone: "",
    email: "",
    website: "",
    kvk_number: "",
    signatory: "",
  };
}

/** What is missing or looks wrong, by field; the host has the last word. */
export type BusinessErrors = Partial<Record<keyof Business, string>>;

const SHAPES: Partial<Record<keyof Business, RegExp>> = {
  postcode: /^[1-9]\d{3}\s?[a-z]{2}$/i,
  email: /^\S+@\S+\.\S+$/,
  kvk_number: /^\d{8}$/,
};

/** Returns what to say at each field that is not right yet; only the name must be there. */
export function errorsIn(business: Business, t: Texts["firstStart"]): BusinessErrors {
  const fits = (field: keyof Business) => {
    const typed = business[field].trim();
    return typed === "" || (SHAPES[field]?.test(typed) ?? true);
  };
  const errors: BusinessErrors = {};
  if (business.name.trim() === "") errors.name = t.nameMissing;
  if (!fits("postcode")) errors.postcode = t.postcodeWrong;
  if (!fits("email")) errors.email = t.emailWrong;
  if (!fits("kvk_number")) errors.kvk_number = t.kvkWrong;
  return errors;
}
