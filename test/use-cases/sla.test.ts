import { createRequire } from "node:module";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);
const { addWorkingTime } = require("../../rules/use-cases/service-slas/action.js") as {
  addWorkingTime: (from: number, amount: number, zone: string) => number;
};

const HOUR = 3_600_000;

/** Weekdays from 9 to 17 on the clock of the zone; 25 December and 1 January are holidays. */
const worked = [
  {
    name: "within a day",
    // Tuesday 10:00 in Berlin (+1) + 4 h = 14:00.
    from: "2026-03-03T10:00:00+01:00",
    hours: 4,
    zone: "Europe/Berlin",
    due: "2026-03-03T14:00:00+01:00",
  },
  {
    name: "exactly until closing time",
    // Tuesday 13:00 + 4 h = 17:00, not Wednesday 9:00.
    from: "2026-03-03T13:00:00+01:00",
    hours: 4,
    zone: "Europe/Berlin",
    due: "2026-03-03T17:00:00+01:00",
  },
  {
    name: "a minute more goes to the next day",
    // Tuesday 13:01 to 17:00 is 3 h 59 min; one minute is left for Wednesday: 9:01.
    from: "2026-03-03T13:01:00+01:00",
    hours: 4,
    zone: "Europe/Berlin",
    due: "2026-03-04T09:01:00+01:00",
  },
  {
    name: "before opening time",
    // Monday 3:00 in Tokyo: counted from 9:00; + 4 h = 13:00.
    from: "2026-03-02T03:00:00+09:00",
    hours: 4,
    zone: "Asia/Tokyo",
    due: "2026-03-02T13:00:00+09:00",
  },
  {
    name: "after closing time, over a weekend",
    // Friday 18:30: counted from Monday 9:00; + 4 h = 13:00.
    from: "2026-03-06T18:30:00+01:00",
    hours: 4,
    zone: "Europe/Berlin",
    due: "2026-03-09T13:00:00+01:00",
  },
  {
    name: "at closing time",
    from: "2026-03-03T17:00:00+01:00",
    hours: 1,
    zone: "Europe/Berlin",
    due: "2026-03-04T10:00:00+01:00",
  },
  {
    name: "the clocks go forward in New York on Sunday 8 March",
    // Friday 15:00 (−5) to 17:00 is 2 h; 2 h on Monday from 9:00 (−4) = 11:00. 67 real hours, not 68.
    from: "2026-03-06T15:00:00-05:00",
    hours: 4,
    zone: "America/New_York",
    due: "2026-03-09T11:00:00-04:00",
  },
  {
    name: "the clocks go back in Madrid on Sunday 25 October",
    // Friday 16:00 (+2) to 17:00 is 1 h; 3 h on Monday from 9:00 (+1) = 12:00.
    from: "2026-10-23T16:00:00+02:00",
    hours: 4,
    zone: "Europe/Madrid",
    due: "2026-10-26T12:00:00+01:00",
  },
  {
    name: "the clocks go back in Auckland in April",
    // Friday 3 April 16:00 (+13) to 17:00 is 1 h; Monday 6 April from 9:00 (+12) + 3 h = 12:00.
    from: "2026-04-03T16:00:00+13:00",
    hours: 4,
    zone: "Pacific/Auckland",
    due: "2026-04-06T12:00:00+12:00",
  },
  {
    name: "half an hour off the full hour, in Kolkata",
    // Thursday 15:30 to 17:00 is 1.5 h; 6.5 h on Friday from 9:00 = 15:30.
    from: "2026-03-05T15:30:00+05:30",
    hours: 8,
    zone: "Asia/Kolkata",
    due: "2026-03-06T15:30:00+05:30",
  },
  {
    name: "Christmas on a Friday",
    // Thursday 16:00 to 17:00 is 1 h; Friday is a holiday; Monday from 9:00 + 3 h = 12:00.
    from: "2026-12-24T16:00:00+01:00",
    hours: 4,
    zone: "Europe/Paris",
    due: "2026-12-28T12:00:00+01:00",
  },
  {
    name: "created on a holiday, New Year’s Day on a Friday",
    // 1 January 2027 is a Friday: counted from Monday 4 January, 9:00.
    from: "2027-01-01T11:00:00+01:00",
    hours: 1,
    zone: "Europe/Paris",
    due: "2027-01-04T10:00:00+01:00",
  },
  {
    name: "a holiday in the customer’s zone is still the day before in yours",
    // 24 December 20:00 UTC is 25 December 9:00 in Auckland (+13), a holiday and a Friday: Monday 28, 10:00.
    from: "2026-12-24T20:00:00Z",
    hours: 1,
    zone: "Pacific/Auckland",
    due: "2026-12-28T10:00:00+13:00",
  },
  {
    name: "two full days and no remainder",
    // Monday 9:00 + 16 h = Tuesday 17:00.
    from: "2026-03-02T09:00:00Z",
    hours: 16,
    zone: "Europe/London",
    due: "2026-03-03T17:00:00Z",
  },
  {
    name: "the clocks change on a working day, as in Los Angeles on Monday 9 February 1942",
    // At 2:00 they went forward for the war; 9:00 is in the new time (−7); + 1 h = 10:00.
    from: "1942-02-09T00:30:00-08:00",
    hours: 1,
    zone: "America/Los_Angeles",
    due: "1942-02-09T10:00:00-07:00",
  },
  {
    name: "seconds are kept",
    from: "2026-03-03T10:00:30.250Z",
    hours: 1,
    zone: "UTC",
    due: "2026-03-03T11:00:30.250Z",
  },
];

test.each(worked)("$name", ({ from, hours, zone, due }) => {
  const time = addWorkingTime(Date.parse(from), hours * HOUR, zone);
  expect(new Date(time).toISOString()).toBe(new Date(due).toISOString());
});

/** Another way to the same sum: minute by minute, is it open there? */
function minutesOpen(from: number, to: number, zone: string): number {
  const parts = { weekday: "short", hour: "numeric", hourCycle: "h23" } as const;
  const clock = new Intl.DateTimeFormat("en-US", { timeZone: zone, ...parts });
  let open = 0;
  for (let time = from; time < to; time += 60_000) {
    const [weekday = "", hour = ""] = clock.format(time).split(", ");
    if (!weekday.startsWith("S") && Number(hour) >= 9 && Number(hour) < 17) open++;
  }
  return open;
}

test.each(["America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])(
  "counted minute by minute it is the same, around clock changes: %s",
  (zone) => {
    for (const start of ["2026-03-05T00:17:00Z", "2026-04-02T00:17:00Z", "2026-10-30T00:17:00Z"]) {
      for (let step = 0; step < 8; step++) {
        const from = Date.parse(start) + step * 13 * HOUR;
        const [warn, due] = [3, 4].map((hours) => addWorkingTime(from, hours * HOUR, zone)) as [
          number,
          number,
        ];
        expect(minutesOpen(from, due, zone)).toBe(240);
        expect(warn).toBeLessThan(due);
      }
    }
  },
);
