import styles from "./contents.module.css";
import { OnThisPage } from "./OnThisPage";

export type Anchor = { readonly id: string; readonly title: string };

/** What stands on the page: a rail beside it where there is room, one line at the top where there is not. */
export function Contents({ title, anchors }: { title: string; anchors: readonly Anchor[] }) {
  const list = (
    <ul>
      {anchors.map((one) => (
        <li key={one.id}>
          <a href={`#${one.id}`}>{one.title}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <nav className={styles.rail} aria-label={title}>
        {list}
      </nav>
      <OnThisPage title={title}>{list}</OnThisPage>
    </>
  );
}
