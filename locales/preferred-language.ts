import Negotiator from "negotiator";
import { isLanguage, type Language, languages } from "./languages";

/**
 * The language to greet a visitor in: an earlier choice, then what the browser asks for, then English.
 * A header of `*` alone states no preference.
 * @param accept the Accept-Language header, q-values and all
 * @param chosen the language cookie
 */
export function preferredLanguage(accept: string | null, chosen: string | undefined): Language {
  if (isLanguage(chosen)) return chosen;
  const named = (accept ?? "").split(",").filter((range) => !range.trim().startsWith("*"));
  const negotiator = new Negotiator({ headers: { "accept-language": named.join(",") } });
  const best = negotiator.language([...languages]);
  return isLanguage(best) ? best : languages[0];
}
