import { createRequire } from "node:module";
import { expect, test } from "vitest";

type Line = { amount: string; quantity: string; hs_cost_of_goods_sold?: string };
type Plan = { rate: string; floor: string };
type Sums = { margin: bigint; commission: bigint; belowFloor: boolean; decimals: number };

const require = createRequire(import.meta.url);
const { commissionOf } = require("../../rules/use-cases/advanced-calculations/action.js") as {
  commissionOf: (lines: Line[], plan: Plan, currency: string) => Sums;
};

const line = (amount: string, quantity: string, cost: string): Line => ({
  amount,
  quantity,
  hs_cost_of_goods_sold: cost,
});

/** Margin and commission in the currency’s smallest unit, worked out by hand. */
const worked = [
  {
    name: "two products at 7.5 %",
    currency: "USD",
    plan: { rate: "7.5", floor: "500" },
    // 2,400.00 − 2 × 750.00 = 900.00; 99.90 − 3 × 12.345 = 99.90 − 37.035 = 62.865 → 62.87.
    lines: [line("2400.00", "2", "750"), line("99.90", "3", "12.345")],
    // 900.00 + 62.87 = 962.87; × 7.5 % = 72.21525 → 72.22.
    margin: 96_287n,
    commission: 7_222n,
  },
  {
    name: "sums that decimal fractions get wrong: 0.1 + 0.2",
    currency: "EUR",
    plan: { rate: "50", floor: "0.30" },
    // 0.10 + 0.20 = 0.30, which reaches the floor of 0.30; half of it is 0.15.
    lines: [line("0.1", "1", "0"), line("0.2", "1", "0")],
    margin: 30n,
    commission: 15n,
  },
  {
    name: "a half is rounded away from zero: 1.005",
    currency: "EUR",
    plan: { rate: "100", floor: "0" },
    // 1.005 → 1.01, though 1.005 as a decimal fraction of the computer’s is a little less.
    lines: [line("1.005", "1", "0")],
    margin: 101n,
    commission: 101n,
  },
  {
    name: "a loss of half a cent is rounded away from zero too",
    currency: "EUR",
    plan: { rate: "10", floor: "0" },
    // 10.00 − 0 = 10.00; 1.00 − 1.005 = −0.005 → −0.01; 9.99 × 10 % = 0.999 → 1.00.
    lines: [line("10", "1", "0"), line("1", "1", "1.005")],
    margin: 999n,
    commission: 100n,
  },
  {
    name: "each line is rounded, not only the sum",
    currency: "EUR",
    plan: { rate: "100", floor: "0" },
    // 0.335 → 0.34, three times: 1.02; rounded only at the end it would be 1.005 → 1.01.
    lines: [line("0.335", "1", "0"), line("0.335", "1", "0"), line("0.335", "1", "0")],
    margin: 102n,
    commission: 102n,
  },
  {
    name: "part of an hour sold",
    currency: "EUR",
    plan: { rate: "12", floor: "0" },
    // 187.50 − 1.25 × 88.20 = 187.50 − 110.25 = 77.25; × 12 % = 9.27.
    lines: [line("187.50", "1.25", "88.20")],
    margin: 7_725n,
    commission: 927n,
  },
  {
    name: "yen have no decimals",
    currency: "JPY",
    plan: { rate: "10", floor: "1000" },
    // 12,000 − 3 × 2,500.5 = 4,498.5 → 4,499; × 10 % = 449.9 → 450.
    lines: [line("12000", "3", "2500.5")],
    margin: 4_499n,
    commission: 450n,
  },
  {
    name: "Kuwaiti dinars have three",
    currency: "KWD",
    plan: { rate: "5", floor: "1" },
    // 10.500 − 2.2505 = 8.2495 → 8.250; × 5 % = 0.4125 → 0.413.
    lines: [line("10.500", "1", "2.2505")],
    margin: 8_250n,
    commission: 413n,
  },
  {
    name: "billions stay exact to the cent",
    currency: "USD",
    plan: { rate: "0.01", floor: "0" },
    // 90,071,992,547,409.93 − 0.01 = 90,071,992,547,409.92; × 0.01 % = 9,007,199,254.740992 → …254.74.
    lines: [line("90071992547409.93", "1", "0.01")],
    margin: 9_007_199_254_740_992n,
    commission: 900_719_925_474n,
  },
];

test.each(worked)("$name", ({ lines, plan, currency, margin, commission }) => {
  expect(commissionOf(lines, plan, currency)).toMatchObject({
    margin,
    commission,
    belowFloor: false,
  });
});

test.each([
  { name: "a cent below the floor", amount: "99.99", floor: "100", margin: 9_999n },
  { name: "nothing earned, no floor", amount: "0", floor: "0", margin: 0n },
  { name: "a loss, no floor", amount: "-5", floor: "0", margin: -500n },
])("no commission: $name", ({ amount, floor, margin }) => {
  const sums = commissionOf([line(amount, "1", "0")], { rate: "10", floor }, "USD");
  expect(sums).toMatchObject({ margin, commission: 0n, belowFloor: true });
});

test("the floor itself earns commission", () => {
  const sums = commissionOf([line("100", "1", "0")], { rate: "10", floor: "100" }, "USD");
  expect(sums).toMatchObject({ commission: 1_000n, belowFloor: false });
});

test.each([
  { reason: "cost_unknown", lines: [{ amount: "10", quantity: "1" }], rate: "5", floor: "0" },
  { reason: "line_item_unusable", lines: [line("1e3", "1", "0")], rate: "5", floor: "0" },
  { reason: "line_item_unusable", lines: [line("10", "one", "0")], rate: "5", floor: "0" },
  { reason: "plan_unusable", lines: [], rate: "100.1", floor: "0" },
  { reason: "plan_unusable", lines: [], rate: "-1", floor: "0" },
  { reason: "plan_unusable", lines: [], rate: "7,5", floor: "0" },
  { reason: "plan_unusable", lines: [], rate: "5", floor: "-1" },
])("$reason instead of a guess: rate $rate, floor $floor", ({ reason, lines, rate, floor }) => {
  let thrown: unknown;
  try {
    commissionOf(lines, { rate, floor }, "USD");
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toEqual({ reason });
});

test.each([
  { name: "the computer’s way to write 7.1 is 7.1", rate: "7.09999999999999964", amount: "15.00" },
  { name: "a tenth decimal that rounds up", rate: "7.0999999996", amount: "15.00" },
])("$name", ({ rate, amount }) => {
  // 15.00 × 7.1 % = 1.065 → 1.07; cut off at nine decimals, the rate would give 1.06.
  expect(commissionOf([line(amount, "1", "0")], { rate, floor: "0" }, "USD").commission).toBe(107n);
});

test("a loss with many decimals is rounded away from zero", () => {
  // 0 − 0.0049999999996 is half a cent and a hair less at nine decimals: −0.005 → −0.01.
  const sums = commissionOf([line("0", "1", "0.0049999999996")], { rate: "5", floor: "0" }, "USD");
  expect(sums.margin).toBe(-1n);
});
