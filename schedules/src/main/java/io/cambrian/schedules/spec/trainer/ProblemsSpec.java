package io.cambrian.schedules.spec.trainer;

/**
 * Nothing is trained: candidates attempt the problems of their tasks as they are. One problem counts as one environment step.
 *
 * @see io.cambrian.evaluators.attempt.ProblemTrainer
 */
public record ProblemsSpec() implements TrainerSpec {

    /** The value of the key {@code kind} that asks for this trainer. */
    public static final String KIND = "problems";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int environmentStepsPerUpdate() {
        return 1;
    }

    @Override
    public int environmentCopies() {
        return 1;
    }

    /** What is said where something that learns was to be trained. */
    public static IllegalArgumentException learnsNothing(String kind) {
        return new IllegalArgumentException("'" + KIND + "' has candidates attempt problems and trains no agents, so it"
                + " has no use for candidates of the kind '" + kind + "'; leave 'trainer.kind' out");
    }
}
