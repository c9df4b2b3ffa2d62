package io.cambrian.schedules.discovery;

import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;

/** Specs whose runs take some tenths of a second: real search, real agents, tiny budgets. */
final class TinySpecs {

    private TinySpecs() {}

    static RunSpec evolution(int evaluations) {
        return losses(evaluations, "{population: 10, tournament: 3}");
    }

    static RunSpec randomSearch(int evaluations) {
        return losses(evaluations, "{kind: random-search}");
    }

    /** Four agents that learn with PPO for four intervals. */
    static RunSpec population(String timing, int inFlight) {
        return RunSpecReader.read("tiny", """
                name: tiny
                seed: 3
                in-flight: %d
                search-space:
                  kind: hyper-parameters
                  program: PPO
                  fields:
                    learning-rate: {from: 1.0e-4, to: 1.0e-1, scale: log}
                    entropy-weight: {from: 1.0e-4, to: 1.0e-1, scale: log}
                meta-learner: {kind: population-based-training, population: 4, interval-steps: 128, timing: %s}
                trainer:
                  kind: ppo
                  hidden: [4]
                  environment-copies: 2
                  rollout-steps: 16
                  epochs: 2
                  minibatches: 2
                  anneal-learning-rate: false
                stages:
                  - {task: Catch, environment-steps: 512}
                report: {finalists: 1, selection-seeds: 1, best: 1, seeds: 2}
                """.formatted(inFlight, timing));
    }

    /** Losses, searched by the learner with these keys. */
    static RunSpec losses(int evaluations, String metaLearner) {
        return RunSpecReader.read("tiny", """
                name: tiny
                seed: 3
                evaluations: %d
                in-flight: 6
                search-space: {language: small, start: scratch}
                meta-learner: %s
                trainer: {hidden: [4], batch-size: 4, learning-starts: 40, environment-copies: 2, epsilon-steps: 100}
                stages:
                  - {task: Catch, environment-steps: 150, hurdle: 0.15}
                  - {task: DeepSea-3, environment-steps: 100}
                report:
                  finalists: 3
                  selection-seeds: 2
                  best: 2
                  seeds: 2
                  held-out:
                    - {task: DeepSea-4, environment-steps: 100}
                """.formatted(evaluations, metaLearner));
    }
}
