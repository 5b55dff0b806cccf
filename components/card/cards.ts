import { createHash } from "node:crypto";
import type { Language } from "@/locales/languages";
import { termsOf } from "@/locales/terms";
import { wordsOfUseCase } from "@/locales/use-cases";
import { i18nOf } from "@/locales/words";
import { rulebook } from "@/rules/rulebook/rulebook";
import { blueprintOf } from "@/rules/use-cases/registry";
import { START, type Surety, sureties } from "./card-ids";
import { colors, hues } from "./colors";

/** What a picture shows of a page that is shared. */
export type Card = {
  readonly kind: "start" | "result" | "use-case";
  /** The site's name. */
  readonly site: string;
  readonly title: string;
  /** How sure a result is. */
  readonly status?: string;
  readonly sentence: string;
  /** The one approach that it is about. */
  readonly approach?: { readonly id: string; readonly name: string };
};

/** Changes with what is drawn: a picture may be kept for ever under an address that holds this. */
const DRAWING = 1;

/** The picture's words, or undefined where there is no such picture. */
export function cardOf(language: Language, id: string): Card | undefined {
  if (id === START) return startCard(language);
  const [approach = "", surety] = id.split(".");
  const known = rulebook.approaches.some((one) => one.id === approach);
  const sure = sureties.find((one) => one === surety);
  if (known && sure && id === `${approach}.${sure}`) return resultCard(language, approach, sure);
  const blueprint = blueprintOf(id);
  return blueprint ? templateCard(language, id, blueprint.approach) : undefined;
}

function startCard(language: Language): Card {
  const { t } = termsOf(i18nOf(language));
  return {
    kind: "start",
    site: t("common:site"),
    title: t("home:title"),
    sentence: t("home:description"),
  };
}

function resultCard(language: Language, approach: string, surety: Surety): Card {
  const terms = termsOf(i18nOf(language));
  const name = terms.approach(approach);
  return {
    kind: "result",
    site: terms.t("common:site"),
    title: name,
    status: terms.t(`card:${surety}`),
    sentence: terms.text(
      `approaches:${approach}.${surety === "settled" ? "verdict" : "verdictIf"}`,
    ),
    approach: { id: approach, name },
  };
}

function templateCard(language: Language, id: string, approach: string): Card {
  const terms = termsOf(i18nOf(language));
  const { name, problem } = wordsOfUseCase(language, id);
  return {
    kind: "use-case",
    site: terms.t("common:site"),
    title: name,
    sentence: problem,
    approach: { id: approach, name: terms.approach(approach) },
  };
}

/** What a picture says, for who does not see it. */
export function altOf({ title, status, sentence }: Card): string {
  const said = status ? `${title}, ${status}` : title;
  return /[.?!]$/.test(said) ? `${said} ${sentence}` : `${said}. ${sentence}`;
}

/** Changes whenever the picture does. */
function versionOf(card: Card): string {
  const drawn = JSON.stringify([DRAWING, colors, hues, card]);
  return createHash("sha256").update(drawn).digest("hex").slice(0, 8);
}

/** The file's name of a card: another one whenever the picture is another one. */
export const fileOf = (id: string, card: Card): string => `${id}.${versionOf(card)}.png`;

/** The id of the card that a file's name asks for, in whatever version; undefined where it is none. */
export const idOf = (file: string): string | undefined =>
  /^(.{1,80})\.[0-9a-f]{8}\.png$/.exec(file)?.[1];
