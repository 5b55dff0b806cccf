import { ImageResponse } from "next/og";
import type { Card } from "./cards";
import { Drawing, HEIGHT, WIDTH } from "./Drawing";
import { fonts } from "./fonts";

/** Draws a card. Costs some tenths of a second: see kept.ts. */
export async function pictureOf(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const response = new ImageResponse(<Drawing card={card} />, {
    width: WIDTH,
    height: HEIGHT,
    fonts: fonts(),
  });
  return new Uint8Array(await response.arrayBuffer());
}
