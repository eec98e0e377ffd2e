export { inWords, language, LANGUAGES, speak, texts, type Texts } from "./language.svelte";
export { capital, formatDate, formatEuro, formatMoment, formatNumber, weekdayNames } from "./format";
export { counted, listed } from "./plural";
