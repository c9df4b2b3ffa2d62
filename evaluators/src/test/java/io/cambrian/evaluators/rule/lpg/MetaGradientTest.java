package io.cambrian.evaluators.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.rule.MetaGradientCheck;
import io.cambrian.evaluators.rule.lpg.MetaSettings.Regularisation;
import io.cambrian.evaluators.rule.lpg.MetaSettings.RuleInputs;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Operation;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgShape.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The derivative of the judgement with respect to the rule against differences in double precision, on recorded trajectories. */
class MetaGradientTest {

    private final CounterRandom random = new CounterRandom(19, 3);

    private static final LpgShape GRU = new LpgShape(Cell.GRU, 5, 4, 16, LifetimeInputs.NONE);

    private static MetaGradient small(int updates, float limit) {
        return work(GRU, List.of(), new Sgd(4f), updates, limit, RuleInputs.HELD);
    }

    /** 3 copies × 4 steps of an agent with 6 states and 3 actions. */
    private static MetaGradient work(
            LpgShape shape, List<Integer> hidden, Optimiser optimiser, int updates, float limit, RuleInputs inputs) {
        return MetaGradient.tabular(
                6,
                3,
                new AgentSettings(hidden, optimiser, optimiser, limit, 0.5f, 3, 4, 0.99, 0.95, 1),
                shape,
                new MetaSettings(
                        1,
                        updates,
                        inputs,
                        new Regularisation(0.05f, 0.01f, 0.05f, 0.05f),
                        1e-3f,
                        OptionalInt.empty()));
    }

    /** Fills inputs and variables: states and actions at random, an end after every fifth step. */
    private ReferenceExecutor recorded(Graph graph) {
        ReferenceExecutor reference = new ReferenceExecutor();
        for (Operation operation : graph.operations()) {
            switch (operation) {
                case Leaf.Input input -> reference.set(input.name(), values(input));
                case Variable variable -> reference.set(variable.name(), values(variable));
                default -> {}
            }
        }
        return reference;
    }

    private double[] values(Leaf.Input input) {
        double[] values = numbers(input.shape().size());
        for (int i = 0; i < values.length; i++) {
            if (input.name().startsWith("actions")) {
                values[i] = random.nextInt(3);
            } else if (input.name().startsWith("ends")) {
                values[i] = random.nextInt(5) == 0 ? 1 : 0;
            } else if (input.name().contains("states")) {
                values[i] = random.nextInt(6);
            }
        }
        return values;
    }

    /** Averages of squares, and the weights of averages, are not negative. */
    private double[] values(Variable variable) {
        double[] values = numbers(variable.shape().size());
        if (variable.name().endsWith(".square") || variable.name().endsWith("-weight")) {
            Arrays.setAll(values, i -> Math.abs(values[i]));
        }
        return values;
    }

    private double[] numbers(int length) {
        double[] numbers = new double[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = random.nextFloat() * 2 - 1;
        }
        return numbers;
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "1, 0.05", "2, 1000", "2, 0.05", "5, 1000", "5, 0.05"})
    void theMetaGradientIsTheDerivativeWithTheRulesInputsHeld(int updates, float limit) {
        isTheDerivative(small(updates, limit), true);
    }

    @ParameterizedTest
    @CsvSource({"1, 1000", "1, 0.05", "2, 1000", "2, 0.05", "5, 1000", "5, 0.05"})
    void theMetaGradientThroughTheInputsIsThePlainDerivative(int updates, float limit) {
        isTheDerivative(work(GRU, List.of(), new Sgd(4f), updates, limit, RuleInputs.FOLLOWED), false);
    }

    @ParameterizedTest
    @EnumSource(LifetimeInputs.class)
    void rulesThatReadByAnLstmAndSeeTheAgeHaveTheirDerivativeToo(LifetimeInputs lifetime) {
        LpgShape shape = new LpgShape(Cell.LSTM, 3, 4, 2, lifetime);
        isTheDerivative(work(shape, List.of(), new Sgd(4f), 3, 0.05f, RuleInputs.HELD), true);
    }

    @Test
    void agentsWithLayersAndAdamHaveTheirDerivativeToo() {
        Adam adam = new Adam(0.05f, 0.9f, 0.99f, 0.01f);
        isTheDerivative(work(GRU, List.of(4), adam, 2, 0.05f, RuleInputs.HELD), true);
        isTheDerivative(work(GRU, List.of(4), adam, 2, 0.05f, RuleInputs.FOLLOWED), false);
    }

    @Test
    void onlyAMetaGradientThroughTheInputsTeachesWhatToPredict() {
        for (RuleInputs inputs : RuleInputs.values()) {
            MetaGradient meta = MetaGradient.tabular(
                    6,
                    3,
                    new AgentSettings(List.of(), new Sgd(4f), new Sgd(4f), 1000, 0.5f, 3, 4, 0.99, 0.95, 1),
                    GRU,
                    new MetaSettings(1, 3, inputs, new Regularisation(0, 0, 0, 0), 1e-3f, OptionalInt.empty()));
            GraphBuilder graph = new GraphBuilder();
            MetaGradient.Parts parts = meta.write(graph);
            double[][] values = recorded(graph.graph()).evaluate(graph.graph());
            int head = meta.parameters().stream().map(Variable::name).toList().indexOf("rule.prediction.weight");
            double largest = Arrays.stream(values[parts.gradients().get(head).index()])
                    .map(Math::abs)
                    .max()
                    .orElseThrow();
            assertEquals(inputs == RuleInputs.FOLLOWED, largest > 1e-9, inputs + " gives " + largest);
        }
    }

    private void isTheDerivative(MetaGradient meta, boolean held) {
        GraphBuilder graph = new GraphBuilder();
        MetaGradient.Parts parts = meta.write(graph);
        Graph whole = graph.graph();
        ReferenceExecutor reference = recorded(whole);
        if (held) {
            reference.holdStopped(whole);
        }
        MetaGradientCheck.isTheDerivative(
                whole, parts.loss(), meta.parameters(), parts.gradients(), reference, this::numbers);
    }

    @Test
    void bothBackendsGiveTheSameBitsAndTheReferenceWithinSinglePrecision() {
        MetaGradient meta = small(3, 0.05f);
        Program program = meta.program();
        MetaGradientCheck.backendsAgree(program, recorded(program.graph()), 1e-4);
    }
}
