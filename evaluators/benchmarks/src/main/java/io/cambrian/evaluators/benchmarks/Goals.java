package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.Goal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the figures have to reach, all in one place. */
final class Goals {

    private static final Map<String, Goal> GOALS = goals();

    private Goals() {}

    /** The goal of the figure called {@code name}, if it has one. */
    static Optional<Goal> of(String name) {
        return Optional.ofNullable(GOALS.get(name));
    }

    /** The names of all figures that have a goal. */
    static Set<String> names() {
        return GOALS.keySet();
    }

    private static Map<String, Goal> goals() {
        Map<String, Goal> goals = new HashMap<>();
        for (DenseProduct product : ProductMeasurement.products()) {
            goals.put(product.title(), Goal.shareAtLeast(0.72, 0.85));
            goals.put(Nd4jMeasurement.title(product), Goal.atLeast(1.5, 2));
        }
        goals.put(DqnWork.SMALL.title(), Goal.shareAtLeast(0.40, 0.46));
        goals.put(DqnUpdateMeasurement.WITH_DEAD_UNITS, Goal.shareAtLeast(0.40, 0.46));
        goals.put(DqnWork.PUBLISHED.title(), Goal.shareAtLeast(0.55, 0.65));
        goals.put(PpoUpdateMeasurement.TITLE, Goal.shareAtLeast(0.38, 0.45));
        goals.put(PpoTrainingMeasurement.CART_POLE, Goal.shareAtLeast(0.33, 0.41));
        goals.put(PpoTrainingMeasurement.BREAKOUT, Goal.atMost(50, 33));
        goals.put(NewDriftMeasurement.NEURAL, Goal.atMost(20));
        goals.put(NewDriftMeasurement.SYMBOLIC, Goal.atMost(20));
        goals.put(ConvolutionMeasurement.TITLE, Goal.shareAtLeast(0.45, 0.60));
        goals.put(BoardMeasurement.LAYER, Goal.atMost(1.0 / 6));
        goals.put(BoardMeasurement.MINIBATCH, Goal.atMost(0.3, 0.2));
        goals.put(MetaGradientMeasurement.TITLE, Goal.shareHopedFor(0.35));
        goals.put(FewShotMeasurement.TITLE, Goal.atMost(10, 4));
        goals.put(LpgMetaStepMeasurement.TITLE, Goal.atMost(200, 80));
        goals.put(LpgLanesMeasurement.GAIN, Goal.atLeast(1.85));
        goals.put(SelfTuningMeasurement.TITLE, Goal.atMost(3, 1));
        goals.put(ChainMeasurement.TITLE, Goal.atMost(3, 1));
        goals.put(DesignMeasurement.FIVE_CALLS, Goal.atLeast(3, 6));
        goals.put(DesignMeasurement.FIFTEEN_CALLS, Goal.atLeast(1, 2));
        goals.put(PackingMeasurement.TABLE, Goal.atLeast(1_000, 3_000));
        goals.put(PackingSearchMeasurement.RULES, Goal.atMost(10, 5));
        goals.put(SnakeMeasurement.TITLE, Goal.atLeast(60_000, 120_000));
        GymnasiumMeasurement.ENVIRONMENTS.forEach(
                environment -> goals.put(GymnasiumMeasurement.title(environment), Goal.atLeast(0.5)));
        OddSizeMeasurement.titles().forEach(title -> goals.put(title, Goal.atLeast(0.75)));
        for (String function : List.of(FunctionMeasurement.TANH, FunctionMeasurement.EXP, FunctionMeasurement.LOG)) {
            goals.put(function, Goal.atMost(0.4, 0.3));
        }
        goals.put(AllocationMeasurement.TITLE, Goal.atMost(0));
        goals.put(ScalarMeasurement.EQUALITY, Goal.atLeast(1));
        goals.put(NewProgramMeasurement.TITLE, Goal.atMost(10));
        goals.put(EvaluationMeasurement.GAIN, Goal.atLeast(1.9));
        goals.put(CheckpointMeasurement.TITLE, Goal.atMost(5, 1));
        goals.put(SharedMemoryMeasurement.TITLE, Goal.atMost(400));
        EnvironmentMeasurement.bars().forEach((title, bar) -> goals.put(title, Goal.atLeast(bar)));
        return goals;
    }
}
