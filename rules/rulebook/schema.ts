/** The shape of the rulebook's files. What a shape cannot say (does the question exist?) is in soundness/. */
import { z } from "zod";

z.config({ jitless: true });

/** Public ids stand in links, so they are lower case, short and never change meaning. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens.");

/** Either the options that count, or the ones that do not. */
const choice = z.union([z.array(id).min(1), z.strictObject({ not: z.array(id).min(1) })]);

/** Every question named must be answered with one of its options. */
const allOf = z.record(id, choice);

/** One conjunction, or several of which any will do. */
const when = z.union(
  [allOf, z.array(allOf).min(1)],
  'A condition names questions, each with a list of options or with { "not": [options] }.',
);

/** The areas of a business that use cases are grouped by, in the order they are shown. */
export const areas = ["crm", "operations", "marketing", "sales", "service"] as const;

/** Where in a document a rule stands; without `item`, the whole section. */
export const place = z.strictObject({
  document: id,
  section: id,
  item: z.int().positive().optional(),
});

/** A link; editions that HubSpot offers in the reader's language, else the English one. */
const link = z.strictObject({
  id,
  url: z.strictObject({
    en: z.url(),
    fr: z.url().optional(),
    es: z.url().optional(),
    de: z.url().optional(),
  }),
});

const rule = z.strictObject({
  id,
  when,
  /** `corrected`: the document prints the opposite of what it means, so `readAs` counts, not `when`. */
  basis: z.enum(["document", "corrected", "inferred"]),
  readAs: when.optional(),
  places: z.array(place).optional(),
  /** What HubSpot has changed since: an id in freshness.json. */
  since: id.optional(),
  /** The rule only explains: other rules already decide every case it covers. */
  explains: z.boolean().optional(),
});

const approach = z.strictObject({
  id,
  required: z.array(rule),
  ruledOutBy: z.array(rule),
  speaksFor: z.array(rule),
  /** Needed before it works, where `when` holds; never decides which approach fits. */
  prerequisites: z.array(rule),
  /** Channels, the best first; the first entry whose condition holds counts. */
  help: z.array(z.strictObject({ when: when.optional(), channels: z.array(id).min(1) })).min(1),
  links: z.array(link),
});

const question = z.strictObject({
  id,
  /** False for a question that only chooses a template. */
  decides: z.boolean().optional(),
  options: z.array(id).min(1).max(60),
  /** Offers every use case there is, before its own options. */
  offersUseCases: z.boolean().optional(),
  unsureAs: id,
  /** Where this does not hold, the question means nothing and rules that ask it do not count. */
  appliesWhen: allOf.optional(),
});

const file = { $schema: z.string().optional() };

/** One schema for each file of rules/rulebook, by the file's name. */
export const fileSchemas = {
  questions: z.strictObject({ ...file, questions: z.array(question).min(1) }),
  approaches: z.strictObject({ ...file, approaches: z.array(approach).min(1) }),
  "use-cases": z.strictObject({
    ...file,
    useCases: z.array(
      z.strictObject({
        id,
        area: z.enum(areas),
        approach: id,
        places: z.array(place),
      }),
    ),
  }),
  sources: z.strictObject({
    ...file,
    documents: z.array(
      z.strictObject({
        id,
        editions: z.array(z.enum(["en", "fr", "es", "de"])).min(1),
        sections: z.array(z.strictObject({ id, items: z.int().positive() })),
      }),
    ),
  }),
  freshness: z.strictObject({
    ...file,
    freshness: z.array(
      z.strictObject({
        id,
        date: z.iso.date(),
        source: z.url(),
        confidence: z.enum(["page", "excerpt"]),
        /** True where the change may bring a ruled-out approach back into question. */
        reopens: z.boolean(),
      }),
    ),
  }),
  help: z.strictObject({
    ...file,
    channels: z.array(z.strictObject({ id, places: z.array(place), links: z.array(link) })),
  }),
  editions: z.strictObject({
    ...file,
    differences: z.array(
      z.strictObject({
        id,
        editions: z.array(z.enum(["en", "fr", "es", "de"])).min(1),
        places: z.array(place).min(1),
        /** Rules and use cases beside which a reader of that edition should be told. */
        rules: z.array(id).optional(),
        useCases: z.array(id).optional(),
      }),
    ),
  }),
} as const;

export type FileName = keyof typeof fileSchemas;

export type AllOf = z.infer<typeof allOf>;
export type When = z.infer<typeof when>;
export type Place = z.infer<typeof place>;
export type Link = z.infer<typeof link>;
export type Rule = z.infer<typeof rule>;
export type Approach = z.infer<typeof approach>;
export type Question = z.infer<typeof question>;
export type UseCase = z.infer<(typeof fileSchemas)["use-cases"]>["useCases"][number];
export type SourceDocument = z.infer<(typeof fileSchemas)["sources"]>["documents"][number];
export type Freshness = z.infer<(typeof fileSchemas)["freshness"]>["freshness"][number];
export type Channel = z.infer<(typeof fileSchemas)["help"]>["channels"][number];
export type Difference = z.infer<(typeof fileSchemas)["editions"]>["differences"][number];

/** The whole rulebook. */
export type Rulebook = {
  questions: Question[];
  approaches: Approach[];
  useCases: UseCase[];
  documents: SourceDocument[];
  freshness: Freshness[];
  channels: Channel[];
  differences: Difference[];
};

/** The rulebook's files as read, before anything has been checked. */
export type RulebookFiles = Record<FileName, unknown>;
