package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.chain.ChainValues;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@link ChainStudy} has found.
 *
 * @param updates of every life
 * @param arms one for each method
 */
public record ChainReport(int updates, List<Arm> arms) implements StudyReport {

    private static final double LEAST_DISCOUNT = 0.901;
    private static final double SHORT_SIGHTED_RETURN = 1.001;
    private static final double GREATEST_DISCOUNT = 0.9999;
    private static final double LONG_SIGHTED_RETURN = 1.09;

    public ChainReport {
        arms = List.copyOf(arms);
    }

    /**
     * How a life ended.
     *
     * @param name for people
     * @param judgedBy whose values judged the discount; nobody's, if it never changed
     * @param discount γ after the last update
     * @param meanReturn exact; 1 for chains without the bonus, 1.1 for the one with it
     */
    public record Arm(String name, Optional<ChainValues> judgedBy, double discount, double meanReturn) {

        /** Whether it ended as it must: short-sighted when judged by its own values, long-sighted by outer ones. */
        boolean asPublished() {
            boolean shortSighted = meanReturn < SHORT_SIGHTED_RETURN;
            if (judgedBy.isEmpty()) {
                return shortSighted;
            }
            return switch (judgedBy.get()) {
                case INNER -> discount < LEAST_DISCOUNT && shortSighted;
                case OUTER -> discount > GREATEST_DISCOUNT && meanReturn > LONG_SIGHTED_RETURN;
            };
        }
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(Bar.exactly(
                "methods that end as published",
                arms.stream().filter(Arm::asPublished).count(),
                arms.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-28s %10s %10s%n", "", "discount", "return");
        for (Arm arm : arms) {
            out.printf(Locale.ROOT, "%-28s %10.5f %10.4f%n", arm.name(), arm.discount(), arm.meanReturn());
        }
    }
}
