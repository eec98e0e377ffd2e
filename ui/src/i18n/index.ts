export { inWords, language, LANGUAGES, speak, texts, textsOfAll, type Texts } from "./language.svelte";
export { capital, formatDate, formatEuro, formatMoment, formatNumber, weekdayNames } from "./format";
export { counted, listed } from "./plural";
