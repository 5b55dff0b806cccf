import { cardOf, fileOf, idOf } from "@/components/card/cards";
import { pictureStore } from "@/components/card/kept";
import { pictureOf } from "@/components/card/picture";
import { nothing } from "@/components/layout/response-headers.js";
import { isLanguage } from "@/locales/languages";

// Next's cache would keep whatever anybody makes up: pictureStore keeps what there is.
export const dynamic = "force-dynamic";

const kept = pictureStore();

type Context = { params: Promise<{ lang: string; file: string }> };

/** The picture of a page, for link previews. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { lang, file } = await params;
  const id = idOf(file);
  const card = id !== undefined && isLanguage(lang) ? cardOf(lang, id) : undefined;
  if (id === undefined || card === undefined) return answer(404, { "Cache-Control": "no-store" });
  const current = fileOf(id, card);
  // A page that a shared cache still holds may name the picture of the deployment before.
  if (file !== current) {
    return answer(307, { Location: `/cards/${lang}/${current}`, "Cache-Control": "no-store" });
  }
  const picture = await kept(`${lang}/${file}`, () => pictureOf(card));
  return answer(
    200,
    {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Length": String(picture.length),
      "Content-Type": "image/png",
    },
    picture,
  );
}

const answer = (status: number, headers: Record<string, string>, body: BodyInit | null = null) =>
  new Response(body, { status, headers: { ...headers, "Content-Security-Policy": nothing } });
