/** Words of the sample business. */
export const sample = {
  name: "Voorbeeldbedrijf",
  invented: "Alle mensen en bedragen zijn verzonnen.",
  stop: "Stoppen en wissen",
  stopping: "Het voorbeeld wordt gewist…",
  making: "Het voorbeeldbedrijf wordt klaargezet. Dat duurt een paar seconden.",
  lookFirst: "Kijk eerst rond met een voorbeeldbedrijf",
  look: "Voorbeeldbedrijf bekijken",
  about:
    "Kijk rond in een verzonnen bedrijf, en probeer uit wat u wilt. Uw eigen administratie gaat eerst op slot. Na afloop wordt het voorbeeld gewist.",
  settingsLead:
    "Dit zijn de instellingen van een verzonnen bedrijf. Wat u hier wijzigt, wordt straks gewist.",
  noPassword: "Het voorbeeldbedrijf heeft geen wachtwoord en geen herstelblad, en gaat niet vanzelf op slot.",
};
