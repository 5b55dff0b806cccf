import type { ReactNode } from "react";
import { Fold } from "@/components/layout/Fold";
import { useTerms } from "@/components/words/WordsProvider";
import styles from "./bench.module.css";
import type { Recorded, Report, SentRequest } from "./types";

/** A run, recorded by the tests or made here: what it returned, sent and logged. */
export function RunResult({ report, own }: { report: Recorded | Report; own: boolean }) {
  const { t } = useTerms();
  const { outputs, requests, log } = report;
  const end = "end" in report ? report.end : undefined;
  return (
    <div className={styles.result}>
      <h3>{t(own ? "bench:result.yours" : "bench:result.ours")}</h3>
      {end?.how === "threw" ? (
        <Part title={t("bench:result.error")}>
          <pre className={styles.error}>{end.message}</pre>
          {end.line ? <p>{t("bench:result.line", { line: end.line })}</p> : null}
        </Part>
      ) : null}
      <Part title={t("bench:result.outputs")}>
        <Outputs outputs={outputs} />
      </Part>
      <Folded title={t("bench:result.requests")} count={requests.length}>
        <Requests requests={requests} />
        {log.length === 0 ? <p className={styles.note}>{t("bench:result.noLog")}</p> : null}
      </Folded>
      {log.length > 0 ? (
        <Folded title={t("bench:result.log")} count={log.length}>
          <pre>{log.join("\n")}</pre>
        </Folded>
      ) : null}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4>{title}</h4>
      {children}
    </section>
  );
}

function Folded({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <Fold
      summary={
        <>
          <h4>{title}</h4>
          <span className={styles.count}>{count}</span>
        </>
      }
    >
      {children}
    </Fold>
  );
}

function Outputs({ outputs }: { outputs: Recorded["outputs"] }) {
  const { t } = useTerms();
  // What the workflow branches on comes first.
  const rows = Object.entries(outputs).sort(([a], [b]) => rank(a) - rank(b));
  if (rows.length === 0) return <p className={styles.note}>{t("bench:result.noOutputs")}</p>;
  const more = rows.length - SHOWN;
  if (more < 2) return <Table rows={rows} />;
  return (
    <>
      <Table rows={rows.slice(0, SHOWN)} />
      <Fold near summary={t("bench:result.more", { count: more })}>
        <Table rows={rows.slice(SHOWN)} />
      </Fold>
    </>
  );
}

/** What is seen of the outputs before the rest is asked for. */
const SHOWN = 3;

function Table({ rows }: { rows: readonly (readonly [string, unknown])[] }) {
  const { t } = useTerms();
  return (
    <table className={styles.outputs}>
      <thead>
        <tr>
          <th scope="col">{t("bench:result.name")}</th>
          <th scope="col">{t("bench:result.value")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              {isEmpty(value) ? <i>{t("bench:result.missing")}</i> : <code>{show(value)}</code>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const rank = (name: string) => (name === "status" ? 0 : 1);

const isEmpty = (value: unknown) => value === null || value === undefined || value === "";

const show = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));

function Requests({ requests }: { requests: readonly SentRequest[] }) {
  const { t } = useTerms();
  if (requests.length === 0) return <p className={styles.note}>{t("bench:result.noRequests")}</p>;
  return (
    <>
      <ol className={styles.requests}>
        {requests.map((request, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same request may be sent again
          <Request key={i} request={request} />
        ))}
      </ol>
      <p className={styles.note}>{t("bench:result.secrets")}</p>
    </>
  );
}

function Request({ request }: { request: SentRequest }) {
  const { t } = useTerms();
  const { method, url, headers, body, status, known = true } = request;
  return (
    <li>
      <p>
        <code>
          <b>{method}</b> {url}
        </code>
      </p>
      <p className={styles.note}>{known ? answered(status) : t("bench:result.unknown")}</p>
      {Object.keys(headers).length > 0 ? (
        <>
          <p className={styles.label}>{t("bench:result.headers")}</p>
          <pre>
            {Object.entries(headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join("\n")}
          </pre>
        </>
      ) : null}
      {body ? (
        <>
          <p className={styles.label}>{t("bench:result.body")}</p>
          <pre>{indented(body)}</pre>
        </>
      ) : null}
    </li>
  );

  function answered(answer: SentRequest["status"]) {
    if (answer === "none") return t("bench:result.unanswered");
    return t("bench:result.answered", { status: answer });
  }
}

function indented(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
