import fc from "fast-check";

// One case that fails is enough: nobody reads the smallest one for a mutant.
fc.configureGlobal({ endOnFailure: true });
