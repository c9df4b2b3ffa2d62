package io.cambrian.evaluators.task;

import java.util.List;

/** The members of the suites. What is held out differs from what is searched on in dynamics or rules, not only in size. */
final class Suites {

    static final List<Suite> ALL = List.of(new Suite(
            "classic",
            List.of("CartPole-v1", "MountainCar-v0", "Catch", "DeepSea-8"),
            List.of("Acrobot-v1", "UmbrellaChain-10", "Pendulum-v1@5")));

    private Suites() {}
}
