package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NamedDrifts;

/** Drift functions are searched: networks or closed forms. */
public sealed interface DriftSpaceSpec extends BareSpaceSpec permits NeuralDriftSpec, SymbolicDriftSpec {

    /** The value of the key {@code kind} that asks for these spaces. */
    String KIND = "drift";

    /** What everybody compares drifts with. */
    String YARDSTICK = "PPO";

    /** The value of the key {@code form}. */
    String form();

    /** Whether drifts may depend on the progress of training. */
    boolean temporal();

    @Override
    default String kind() {
        return KIND;
    }

    @Override
    default String yardstick() {
        return YARDSTICK;
    }

    @Override
    default void requireNamed(String name) {
        NamedDrifts.byName(name);
    }

    @Override
    default boolean seesTheTime() {
        return temporal();
    }

    @Override
    SearchSpace<Drift> space();
}
