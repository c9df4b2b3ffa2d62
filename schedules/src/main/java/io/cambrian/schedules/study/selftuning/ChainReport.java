package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.chain.ChainMethod;
import io.cambrian.evaluators.chain.ChainValues;
import java.util.List;

/**
 * What {@link ChainStudy} has found.
 *
 * @param updates of every life
 * @param arms one for each method
 */
public record ChainReport(int updates, List<Arm> arms) {

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

    /** Whether all ended as published. */
    public boolean passed() {
        return arms.stream().allMatch(Arm::asPublished);
    }
}
