/** The id of the check's heading, which takes the focus after each step. */
export const READINESS = "readiness";
