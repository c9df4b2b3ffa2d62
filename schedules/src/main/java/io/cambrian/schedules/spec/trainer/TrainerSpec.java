package io.cambrian.schedules.spec.trainer;

/** The inner loop: one record for each kind of learner. {@link TrainerKeys} reads and writes them. */
public sealed interface TrainerSpec
        permits DqnSpec,
                PpoSpec,
                Td3Spec,
                SelfTuningSpec,
                RuleTrainerSpec,
                DiscoTrainerSpec,
                FewShotSpec,
                ProblemsSpec {

    /** The value of the key {@code kind}. */
    String kind();

    /** Environment steps, of all copies together, for each update: each time that the agent learns. */
    int environmentStepsPerUpdate();

    /** Environments stepped together. */
    int environmentCopies();
}
