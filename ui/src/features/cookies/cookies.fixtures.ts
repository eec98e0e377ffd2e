import type { CookieListView } from "../../ipc";

const COMMENTS = { id: "a13", name: { nl: "Cookie voor reacties", en: "Comment cookie" } };
const ANALYTICS = { id: "a15", name: { nl: "Statistiek van de website", en: "Website analytics" } };

/** A cookie that comes too early, one that nobody looked at, and one that has ended. */
export const COOKIES: CookieListView = {
  cookies: [
    {
      form: {
        id: "k1",
        name: COMMENTS.name,
        provider: "",
        third_party: false,
        purpose: { nl: "uw naam alvast invullen", en: "filling in your name" },
        data: { nl: "naam, e-mailadres", en: "name, e-mail address" },
        class: "convenience",
        activity_id: "a13",
        measured: { amount: 347, unit: "days" },
        before_consent: true,
        country: "",
        checked_on: "2026-05-19",
        ended_on: null,
      },
      promised: { nl: "1 jaar", en: "1 year" },
      measured: { nl: "347 dagen", en: "347 days" },
      needs_consent: true,
      concerns: ["before_consent", "shorter"],
      usual: {
        nl: "WordPress zet deze cookie gewoonlijk op 30.000.000 seconden: ongeveer 347 dagen.",
        en: "WordPress usually sets this cookie to 30,000,000 seconds: about 347 days.",
      },
      in_use: true,
    },
    {
      form: {
        id: "k2",
        name: { nl: "Cookies voor statistiek", en: "Analytics cookies" },
        provider: "Google Analytics",
        third_party: true,
        purpose: { nl: "meten", en: "measuring" },
        data: { nl: "nummer van de bezoeker", en: "number of the visitor" },
        class: "analytics",
        activity_id: "a15",
        measured: null,
        before_consent: false,
        country: "",
        checked_on: null,
        ended_on: null,
      },
      promised: { nl: "50 maanden", en: "50 months" },
      measured: null,
      needs_consent: true,
      concerns: ["not_in_standard_analytics", "not_checked"],
      usual: null,
      in_use: true,
    },
    {
      form: {
        id: "k3",
        name: { nl: "Cookie voor redacteuren", en: "Cookie for editors" },
        provider: "",
        third_party: false,
        purpose: { nl: "een bericht bewerken", en: "editing a post" },
        data: { nl: "het nummer van het bericht", en: "the number of the post" },
        class: "functional",
        activity_id: "a13",
        measured: { amount: 1, unit: "days" },
        before_consent: false,
        country: "",
        checked_on: "2026-02-02",
        ended_on: "2026-03-01",
      },
      promised: { nl: "1 dag", en: "1 day" },
      measured: { nl: "1 dag", en: "1 day" },
      needs_consent: false,
      concerns: [],
      usual: null,
      in_use: true,
    },
  ],
  activities: [COMMENTS, ANALYTICS],
};
