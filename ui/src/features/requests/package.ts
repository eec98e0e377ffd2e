import type { DocumentRow, RequestChannel } from "../../ipc";

/** How the package of a request stands: nothing given yet, gone after thirty days, to be made, or made until a day. */
export type PackageStanding =
  | { is: "none" }
  | { is: "gone" }
  | { is: "possible" }
  | { is: "made"; page: string; zip: string; until: string };

/** Returns how the package stands, by the documents of the request, oldest first. */
export function packageStanding(documents: readonly DocumentRow[]): PackageStanding {
  const given = documents.findLast((row) => row.kind === "given_data");
  if (given === undefined) return { is: "none" };
  const there = documents.filter((row) => !row.gone);
  const page = there.findLast((row) => row.kind === "copy_package_page");
  const zip = there.findLast((row) => row.kind === "copy_package_zip");
  if (page !== undefined && zip !== undefined && page.expires_on !== null) {
    return { is: "made", page: page.id, zip: zip.id, until: page.expires_on };
  }
  return given.gone ? { is: "gone" } : { is: "possible" };
}

/** Returns whether a request came in electronically: then so does its answer, unless the person asks otherwise (art. 12(3)). */
export function isElectronic(channel: RequestChannel): boolean {
  switch (channel) {
    case "email":
    case "contact_form":
    case "whatsapp":
    case "sms":
    case "social_media":
    case "unsubscribe_link":
    case "via_processor":
      return true;
    case "phone":
    case "letter":
    case "in_person":
      return false;
  }
}
