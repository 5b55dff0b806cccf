import type { CSSProperties, ReactElement, ReactNode } from "react";
import { glyphs } from "@/components/approach/ApproachMark";
import { rulebook } from "@/rules/rulebook/rulebook";
import type { Card } from "./cards";
import { colors, hues, tinted } from "./colors";

/** What link previews ask for. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const hueOf = (approach: string): string => hues[approach] ?? colors.ink;

/** A card as it is drawn. Styles stand in the elements: the drawing knows no style sheet. */
export function Drawing({ card }: { card: Card }) {
  const hue = card.approach ? hueOf(card.approach.id) : undefined;
  return (
    <div style={{ ...column, ...sheet }}>
      <div style={{ display: "flex", fontFamily: "serif", fontSize: 34 }}>{plain(card.site)}</div>
      <div
        style={{
          ...column,
          ...panel,
          backgroundColor: hue ? tinted(hue, 0.08) : colors.surface,
          borderColor: hue ? tinted(hue, 0.26) : colors.line,
        }}
      >
        <Head card={card} />
        <div style={{ ...column, marginTop: "auto" }}>
          <div style={{ ...title, fontSize: titleSize(card) }}>{plain(card.title)}</div>
          {card.status ? (
            <div style={{ ...status, fontSize: statusSize(card), color: hue }}>
              {plain(card.status)}
            </div>
          ) : null}
          <div style={{ ...sentence, fontSize: sentenceSize(card) }}>{plain(card.sentence)}</div>
        </div>
      </div>
    </div>
  );
}

/** The six in our order, or of a use case the one approach that its template takes. */
function Head({ card: { kind, approach } }: { card: Card }) {
  if (kind === "use-case" && approach) {
    return (
      <div style={row}>
        <Tile approach={approach.id} lit />
        <div style={{ ...kicker, color: hueOf(approach.id) }}>{plain(approach.name)}</div>
      </div>
    );
  }
  return (
    <div style={row}>
      {rulebook.approaches.map(({ id }) => (
        <Tile key={id} approach={id} lit={kind === "start" || id === approach?.id} />
      ))}
    </div>
  );
}

function Tile({ approach, lit }: { approach: string; lit: boolean }) {
  return (
    <div style={{ ...tile, ...(lit ? { backgroundColor: hueOf(approach) } : { width: 52 }) }}>
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        width={40}
        height={40}
        fill="none"
        stroke={lit ? colors.surface : "#a3a5a9"}
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {partsOf(glyphs[approach])}
      </svg>
    </div>
  );
}

/** The drawing takes elements of SVG only, and no fragment around them. */
const partsOf = (glyph: ReactNode): ReactNode => {
  const { type, props } = glyph as ReactElement<{ children: ReactNode }>;
  return typeof type === "string" ? glyph : props.children;
};

/** The fonts have no narrow space that does not break. */
const plain = (text: string) => text.replaceAll("\u202f", "\u00a0");

/** What is long is set smaller: a result's title has two lines and a status, a problem four lines. */
function titleSize({ kind, title }: Card): number {
  if (kind === "use-case") return title.length <= 30 ? 66 : 56;
  if (kind === "start") return title.length <= 32 ? 84 : 70;
  if (title.length <= 23) return 84;
  return title.length <= 28 ? 70 : 58;
}

const statusSize = (card: Card) => Math.min(60, titleSize(card) - 8);

const sentenceSize = ({ sentence: text }: Card) => (text.length > 150 ? 31 : 33);

const column: CSSProperties = { display: "flex", flexDirection: "column" };
const row: CSSProperties = { display: "flex", alignItems: "center", gap: 14 };

const sheet: CSSProperties = {
  width: "100%",
  height: "100%",
  padding: "36px 48px 48px",
  backgroundColor: colors.paper,
  color: colors.ink,
  fontFamily: "sans",
};

const panel: CSSProperties = {
  flexGrow: 1,
  marginTop: 24,
  padding: "38px 52px 38px",
  borderWidth: 2,
  borderStyle: "solid",
  borderRadius: 24,
};

const tile: CSSProperties = {
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  width: 68,
  height: 68,
  borderRadius: 16,
};

const kicker: CSSProperties = { fontFamily: "strong", fontSize: 34, marginLeft: 6 };

const title: CSSProperties = {
  fontFamily: "serif",
  lineHeight: 1.1,
  letterSpacing: "-0.018em",
  textWrap: "balance",
};

const status: CSSProperties = { fontFamily: "italic", lineHeight: 1.2 };

const sentence: CSSProperties = {
  display: "block",
  marginTop: 20,
  lineHeight: 1.35,
  color: colors["ink-soft"],
  lineClamp: 4,
};
