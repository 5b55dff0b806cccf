import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@/components/layout/tokens.css";
import "@/components/layout/base.css";
import { pageMetadata } from "@/components/layout/metadata";
import { NotFound } from "@/components/layout/NotFound";
import { Page } from "@/components/layout/Page";

export const metadata = pageMetadata("en", ({ t }) => t("errors:notFound.title"));

/** For addresses that name no language and no page, such as a file that does not exist. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <Page language="en" path="/not-found">
          <NotFound language="en" />
        </Page>
      </body>
    </html>
  );
}
