package io.cambrian.searchspace.random;

/**
 * A seed of evaluations that are reported; nothing may be chosen by their outcome.
 *
 * @param value the 64 bits of this seed
 */
public record ReportSeed(long value) implements Seed {

    @Override
    public String family() {
        return "report";
    }

    @Override
    public ReportSeed child(String name, long index) {
        return new ReportSeed(SeedMixing.child(value, name, index));
    }

    @Override
    public ReportSeed child(String name) {
        return child(name, 0);
    }
}
