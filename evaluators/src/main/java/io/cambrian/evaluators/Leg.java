package io.cambrian.evaluators;

import java.util.OptionalLong;

/**
 * The part of a training that one assignment asks for. Schedules (annealed learning rates, exploration, the progress that drifts
 * read) are those of the whole training, whatever the leg.
 *
 * @param start what it begins with
 * @param until the environment step of the whole training at which it ends, counted from the very beginning; empty for the end
 *     of the budget. A learner that acts in larger strides ends at its first pause at or after it
 * @param handsOver whether the evaluation carries a {@linkplain Evaluation#checkpoint() checkpoint} of the end
 */
public record Leg(Start start, OptionalLong until, boolean handsOver) {

    /** A whole training, of which only the outcome is kept. */
    public static final Leg WHOLE = new Leg(new Start.Fresh(), OptionalLong.empty(), false);

    public Leg {
        if (until.isPresent() && until.getAsLong() < 1) {
            throw new IllegalArgumentException("a leg ends at environment step 1 or later, found " + until.getAsLong());
        }
    }

    /** From a start until an environment step, to be gone on with. */
    public static Leg until(Start start, long environmentStep) {
        return new Leg(start, OptionalLong.of(environmentStep), true);
    }

    /** The environment step at which the leg of a training with this budget ends. */
    public long end(Budget budget) {
        return Math.min(until.orElse(Long.MAX_VALUE), budget.environmentSteps());
    }
}
