import { formatDate, type Texts } from "../../i18n";
import type { Hit } from "../../ipc";
import { nameOf } from "../../features/records/names";
import { hrefOf } from "../routes";

/** A line of what is found. */
export type Line = {
  /** Not to be taken for another line, also of another kind. */
  key: string;
  name: string;
  /** What stands below the name. */
  below: string;
  /** What stands at the end of the line, and whether it may be what was sought: a day is not. */
  aside: string;
  asideSought: boolean;
  href: string;
};

/** Returns how something that is found is shown. */
export function lineOf(hit: Hit, texts: Texts): Line {
  const matched = hit.matched ?? "";
  switch (hit.of) {
    case "contact": {
      const told = [hit.company, hit.town].filter((text) => text !== "" && text !== matched);
      return {
        key: `contact-${hit.id}`,
        name: hit.name,
        below: matched,
        aside: told.join(", "),
        asideSought: true,
        href: hrefOf("contacts", hit.id),
      };
    }
    case "record": {
      const who = hit.names.join(", ");
      return {
        key: `record-${hit.id}`,
        name: nameOf(hit.fields, texts),
        below: matched === "" ? who : `${who}: ${matched}`,
        aside: formatDate.column(hit.dated_on),
        asideSought: false,
        href: hrefOf("records", hit.id),
      };
    }
    case "request":
      return {
        key: `request-${hit.id}`,
        name: texts.today.request.title[hit.right](hit.name),
        below: matched,
        aside: hit.number,
        asideSought: true,
        href: hrefOf("requests", hit.id),
      };
  }
}
