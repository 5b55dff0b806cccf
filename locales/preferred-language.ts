import Negotiator from "negotiator";
import { isLanguage, type Language, languages } from "./languages";

/**
 * The language to greet a visitor in: what the browser asks for, then an earlier choice, then English.
 * A header of `*` alone states no preference.
 * @param accept the Accept-Language header, q-values and all
 * @param chosen the language cookie
 */
export function preferredLanguage(accept: string | null, chosen: string | undefined): Language {
  const named = (accept ?? "").split(",").filter((range) => !range.trim().startsWith("*"));
  const negotiator = new Negotiator({ headers: { "accept-language": named.join(",") } });
  const best = negotiator.language([...languages]);
  if (isLanguage(best)) return best;
  return isLanguage(chosen) ? chosen : languages[0];
}
