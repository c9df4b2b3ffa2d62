package io.cambrian.schedules.spec;

/** The inner loop: one record for each kind of learner. {@link TrainerKeys} reads and writes them. */
public sealed interface TrainerSpec permits DqnSpec {

    /** The value of {@code scoring} that takes the mean return of the last training episodes. */
    String TRAINING = "training";

    /** The value of {@code scoring} that takes the mean return of greedy episodes after training. */
    String GREEDY = "greedy";

    /** The value of the key {@code kind}. */
    String kind();

    /** Environments stepped together. */
    int environmentCopies();
}
