import "@/components/layout/fallback-fonts.css";
import "@/components/layout/tokens.css";
import "@/components/layout/base.css";
import { fontVariables } from "@/components/layout/fonts";
import { pageMetadata } from "@/components/layout/metadata";
import { NotFound } from "@/components/layout/NotFound";
import { Page } from "@/components/layout/Page";

export const metadata = pageMetadata("en", ({ t }) => t("errors:notFound.title"));

/** For addresses that name no language and no page, such as a file that does not exist. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <Page language="en" path="/not-found">
          <NotFound language="en" />
        </Page>
      </body>
    </html>
  );
}
