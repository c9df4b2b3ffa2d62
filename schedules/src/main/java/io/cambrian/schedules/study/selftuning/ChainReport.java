package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.chain.ChainMethod;
import io.cambrian.evaluators.chain.ChainValues;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

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
     * @param method how the discount was chosen
     * @param discount γ after the last update
     * @param meanReturn exact; 1 for chains without the bonus, 1.1 for the one with it
     */
    public record Arm(String name, ChainMethod method, double discount, double meanReturn) {

        /** Whether it ended as it must: short-sighted when judged by its own values, long-sighted by outer ones. */
        boolean asPublished() {
            return switch (method) {
                case ChainMethod.Fixed fixed -> meanReturn < SHORT_SIGHTED_RETURN;
                case ChainMethod.MetaGradient metaGradient -> asPublished(metaGradient.values());
                case ChainMethod.Bootstrapped bootstrapped -> asPublished(bootstrapped.values());
            };
        }

        private boolean asPublished(ChainValues values) {
            return switch (values) {
                case INNER -> discount < LEAST_DISCOUNT && meanReturn < SHORT_SIGHTED_RETURN;
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
