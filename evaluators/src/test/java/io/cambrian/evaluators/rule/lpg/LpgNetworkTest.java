package io.cambrian.evaluators.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.lpg.LpgNetwork.Reading;
import io.cambrian.evaluators.rule.lpg.LpgNetwork.Targets;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgPass;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgShape.Cell;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.LpgTarget;
import io.cambrian.searchspace.rule.lpg.LpgTrajectory;
import io.cambrian.searchspace.rule.lpg.LpgTrajectory.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs compute for many copies side by side is what {@link LpgPass} defines for one. */
class LpgNetworkTest {

    private static final int STEPS = 7;
    private static final int COPIES = 3;
    private static final int PREDICTIONS = 4;
    private static final LifeStage STAGE = new LifeStage(30, 50);

    private final CounterRandom random = new CounterRandom(11, 0);
    private final float[] rewards = uniform(STEPS * COPIES);
    private final float[] chosen = uniform(STEPS * COPIES);
    private final float[] ends = ends();
    private final float[] predictions = uniform(PREDICTIONS * STEPS * COPIES);
    private final float[] lastPredictions = uniform(PREDICTIONS * COPIES);

    private float[] uniform(int length) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat();
        }
        return numbers;
    }

    private float[] ends() {
        float[] zeroOrOne = uniform(STEPS * COPIES);
        for (int i = 0; i < zeroOrOne.length; i++) {
            zeroOrOne[i] = zeroOrOne[i] < 0.25f ? 1 : 0;
        }
        return zeroOrOne;
    }

    @ParameterizedTest
    @CsvSource({"GRU, NONE", "GRU, RELATIVE", "GRU, RAW", "LSTM, NONE", "LSTM, RELATIVE"})
    void programsAgreeWithTheDefinition(Cell cell, LifetimeInputs lifetime) {
        LpgSpace space = new LpgSpace(new LpgShape(cell, 6, PREDICTIONS, 5, lifetime));
        LpgRule rule = (LpgRule) space.sample(new SearchSeed(2).generator());
        Executor executor = ran(rule);
        for (int copy = 0; copy < COPIES; copy++) {
            List<LpgTarget> expected = new LpgPass(rule).over(trajectory(copy));
            for (int step = 0; step < STEPS; step++) {
                LpgTarget target = expected.get(step);
                int column = step * COPIES + copy;
                assertEquals(target.direction(), executor.output("direction")[column], 1e-5);
                for (int category = 0; category < PREDICTIONS; category++) {
                    float found = executor.output("prediction")[category * STEPS * COPIES + column];
                    assertEquals(Math.log(target.prediction().get(category)), found, 1e-5);
                }
            }
        }
    }

    private LpgTrajectory trajectory(int copy) {
        List<Step> steps = IntStream.range(0, STEPS)
                .mapToObj(step -> {
                    int column = step * COPIES + copy;
                    return new Step(
                            rewards[column],
                            ends[column] == 1,
                            chosen[column],
                            column(predictions, column, STEPS * COPIES));
                })
                .toList();
        return new LpgTrajectory(steps, column(lastPredictions, copy, COPIES), STAGE);
    }

    private static List<Double> column(float[] rows, int column, int columns) {
        return IntStream.range(0, PREDICTIONS)
                .mapToObj(row -> (double) rows[row * columns + column])
                .toList();
    }

    private Executor ran(LpgRule rule) {
        GraphBuilder graph = new GraphBuilder();
        LpgNetwork network = new LpgNetwork(rule.shape());
        Shape grid = Shape.of(STEPS, COPIES);
        Shape flat = Shape.of(1, STEPS * COPIES);
        int ages = rule.shape().lifetime().count();
        Optional<Node> age = ages == 0 ? Optional.empty() : Optional.of(graph.input("age", Shape.of(ages, 1)));
        Node none = graph.constant(0);
        StretchInputs stretch =
                new StretchInputs(none, none, graph.input("rewards", grid), graph.input("ends", grid), none, age);
        Reading reading = new Reading(
                graph.input("chosen", flat),
                graph.input("y", Shape.of(PREDICTIONS, STEPS * COPIES)),
                graph.input("last-y", Shape.of(PREDICTIONS, COPIES)));
        Targets targets = network.apply(graph, network.parameters().variables(graph), stretch, reading);
        Program program = Program.of(graph)
                .output("direction", targets.direction())
                .output("prediction", targets.logPrediction())
                .build();
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(program, variables);
        RuleParameters.load(variables, rule);
        copy(rewards, executor.input("rewards"));
        copy(ends, executor.input("ends"));
        copy(chosen, executor.input("chosen"));
        copy(predictions, executor.input("y"));
        copy(lastPredictions, executor.input("last-y"));
        for (int i = 0; i < ages; i++) {
            executor.input("age")[i] = (float) rule.shape().lifetime().of(STAGE)[i];
        }
        executor.run();
        return executor;
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
