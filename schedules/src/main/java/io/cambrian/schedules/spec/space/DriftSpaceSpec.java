package io.cambrian.schedules.spec.space;

/** Drift functions are searched: networks or closed forms. */
public sealed interface DriftSpaceSpec extends SearchSpaceSpec permits NeuralDriftSpec, SymbolicDriftSpec {

    /** The value of the key {@code kind} that asks for these spaces. */
    String KIND = "drift";

    /** The value of the key {@code form}. */
    String form();

    /** Whether drifts may depend on the progress of training. */
    boolean temporal();

    @Override
    default String kind() {
        return KIND;
    }
}
