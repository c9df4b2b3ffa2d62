package io.cambrian.searchspace.random;

/**
 * The one seed of a run.
 *
 * @param value any 64-bit number, chosen by the user
 */
public record RootSeed(long value) {

    /** Seeds of what the outer loop does and of the evaluations it learns from. */
    public SearchSeed search() {
        return new SearchSeed(SeedMixing.child(value, "search", 0));
    }

    /** Seeds of the evaluations that choose among what was found. */
    public SelectionSeed selection() {
        return new SelectionSeed(SeedMixing.child(value, "selection", 0));
    }

    /** Seeds of the evaluations that are reported; nothing may be chosen by their outcome. */
    public ReportSeed report() {
        return new ReportSeed(SeedMixing.child(value, "report", 0));
    }
}
