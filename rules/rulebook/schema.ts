/** The shape of the rulebook's files. What a shape cannot say (does the question exist?) is in soundness/. */
import { z } from "zod";

z.config({ jitless: true });

/** Public ids stand in links, so they are lower case, short and never change meaning. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use lower-case words joined by hyphens.");

/** Either the options that count, or the ones that do not. */
const choice = z.union([z.array(id).min(1), z.strictObject({ not: z.array(id).min(1) })]);

/** Every question named must be answered with one of its options. */
const allOf = z.record(id, choice);

/** One conjunction, or several of which any will do. */
export const when = z.union(
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

/** The language of an edition, as a document or page of HubSpot's comes in it. */
const language = z.string().regex(/^[a-z]{2}$/, "Use a language's code of two letters.");

/** A link; editions that HubSpot offers in the reader's language, else the English one. */
const link = z.strictObject({
  id,
  url: z.object({ en: z.url() }).catchall(z.url()),
});

export const rule = z.strictObject({
  id,
  when,
  /** `corrected`: the document prints the opposite of what it means, so `readAs` counts, not `when`. */
  basis: z.enum(["document", "corrected", "inferred"]),
  readAs: when.optional(),
  places: z.array(place).optional(),
  /** Where it is corrected: the explanation's id in corrections.json of each language. */
  correction: id.optional(),
  /** What HubSpot has changed since: an id in freshness.json. */
  since: id.optional(),
  /** The rule only explains: other rules already decide every case it covers. */
  explains: z.boolean().optional(),
});

const approach = z.strictObject({
  id,
  /** Somebody has to program it, on one side or the other: the readiness check applies. */
  programmed: z.boolean().optional(),
  /** Somebody else made it and keeps it running: named beside an approach that comes before it. */
  readyMade: z.boolean().optional(),
  /** Approaches that it can supply, where only answers to these questions stand between. */
  builds: z
    .strictObject({ approaches: z.array(id).min(1), despite: z.array(id).min(1) })
    .optional(),
  required: z.array(rule),
  ruledOutBy: z.array(rule),
  speaksFor: z.array(rule),
  /** Needed before it works, where `when` holds; never decides which approach fits. */
  prerequisites: z.array(rule),
  /** What to see to where `when` holds; never decides. */
  precautions: z.array(rule),
  /** What HubSpot has changed about the approach itself: ids in freshness.json. */
  since: z.array(id).optional(),
  /** Channels, the best first; the first entry whose condition holds counts. */
  help: z.array(z.strictObject({ when: when.optional(), channels: z.array(id).min(1) })).min(1),
  links: z.array(link),
});

export const question = z.strictObject({
  id,
  /** Answered by the site itself, from what it knows; never asked. */
  given: z.boolean().optional(),
  /** False for a question that only chooses a template. */
  decides: z.boolean().optional(),
  options: z.array(id).min(1).max(60),
  /** Offers every use case there is, before its own options. */
  offersUseCases: z.boolean().optional(),
  unsureAs: id,
  /** Where this does not hold, the question means nothing and rules that ask it do not count. */
  appliesWhen: allOf.optional(),
});

export const file = { $schema: z.string().optional() };

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
        editions: z.array(language).min(1),
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
        /** `partly`: a page says part of it, users' reports or our own inference the rest. */
        confidence: z.enum(["page", "excerpt", "partly"]),
        /** True where the change may bring a ruled-out approach back into question. */
        reopens: z.boolean(),
        /** The answers that the change concerns; without it, all. */
        when: allOf.optional(),
      }),
    ),
  }),
  conflicts: z.strictObject({
    ...file,
    conflicts: z.array(z.strictObject({ id, when: allOf })),
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
        editions: z.array(language).min(1),
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
export type Conflict = z.infer<(typeof fileSchemas)["conflicts"]>["conflicts"][number];
export type Channel = z.infer<(typeof fileSchemas)["help"]>["channels"][number];
export type Difference = z.infer<(typeof fileSchemas)["editions"]>["differences"][number];

/** The whole rulebook. */
export type Rulebook = {
  questions: Question[];
  approaches: Approach[];
  useCases: UseCase[];
  documents: SourceDocument[];
  freshness: Freshness[];
  conflicts: Conflict[];
  channels: Channel[];
  differences: Difference[];
};

/** The rulebook's files as read, before anything has been checked. */
export type RulebookFiles = Record<FileName, unknown>;
