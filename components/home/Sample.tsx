import controls from "@/components/layout/controls.module.css";
import { Steps } from "@/components/layout/Steps";
import { Verdict } from "@/components/verdict/Verdict";
import type { Terms } from "@/locales/terms";
import styles from "./home.module.css";
import { sampleOf } from "./sample";

/** A real result in miniature, and the way to it. */
export function Sample({ terms }: { terms: Terms }) {
  const { title, approach, name, status, why, needs, steps, href } = sampleOf(terms);
  return (
    <section className={styles.sample} aria-labelledby="sample">
      <p id="sample" className="soft">
        {title}
      </p>
      <Verdict
        level={2}
        approach={approach}
        name={name}
        status={status}
        why={why}
        needs={needs.length > 0 ? needs.join(" ") : undefined}
      >
        <div className={styles.next}>
          <Steps steps={steps.map((step) => ({ id: step, title: step }))} />
          <a className={controls.plain} href={href}>
            {terms.t("home:sample.open")}
          </a>
        </div>
      </Verdict>
    </section>
  );
}
