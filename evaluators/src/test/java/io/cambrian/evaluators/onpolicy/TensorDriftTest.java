package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFunction;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A drift trains with the numbers and slopes that its definition gives, as far as single precision can. */
class TensorDriftTest {

    private static final int BATCH = 203;
    private static final float PROGRESS = 0.3f;

    private final float[] logRatios = new float[BATCH];
    private final float[] advantages = new float[BATCH];

    TensorDriftTest() {
        CounterRandom random = new CounterRandom(17, 0);
        for (int i = 0; i < BATCH; i++) {
            logRatios[i] = 2.4f * random.nextFloat() - 1.2f;
            advantages[i] = 6f * random.nextFloat() - 3f;
        }
    }

    /** A network with weights of the size that searches find. */
    private static NeuralDrift network(NeuralShape shape, long seed) {
        CounterRandom random = new CounterRandom(seed, 1);
        float[] weights = new float[shape.weights()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 0.3f * (2f * random.nextFloat() - 1f);
        }
        return NeuralDrift.of(shape, weights);
    }

    private static NeuralShape shape(NeuralShape.Base base, boolean temporal, double margin) {
        return new NeuralShape(24, base, temporal, margin);
    }

    @Test
    void objectivesAndSlopesAreThoseOfTheDefinition() {
        for (String name : NamedDrifts.names()) {
            assertAgrees(name, NamedDrifts.byName(name));
        }
        assertAgrees("network", network(shape(NeuralShape.Base.NONE, false, 1e-4), 1));
        assertAgrees("network on PPO", network(shape(NeuralShape.Base.PPO, false, 1e-4), 2));
        assertAgrees("temporal network", network(shape(NeuralShape.Base.PPO, true, 1e-4), 3));
    }

    private void assertAgrees(String name, Drift drift) {
        Objective objective = new Objective(drift);
        for (int i = 0; i < BATCH; i++) {
            double ratio = StrictMath.exp(logRatios[i]);
            DriftFunction.Point point = DriftFunction.objective(drift, ratio, advantages[i], PROGRESS);
            assertEquals(point.value(), objective.values[i], 2e-5, name + " at ratio " + ratio);
            // f depends on ln r, so df / d ln r = r · df/dr
            assertEquals(ratio * point.slope(), objective.slopes[i], 2e-4, name + "'s slope at ratio " + ratio);
        }
    }

    @Test
    void aNetworkOfZerosWithoutMarginIsItsBaseToTheBit() {
        NeuralShape shape = shape(NeuralShape.Base.PPO, true, 0);
        Objective zeros = new Objective(NeuralDrift.of(shape, new float[shape.weights()]));
        Objective base = new Objective(NamedDrifts.PPO);
        assertArrayEquals(base.values, zeros.values);
        assertArrayEquals(base.slopes, zeros.slopes);
    }

    @Test
    void ratiosBeyondTheLimitStayFinite() {
        logRatios[0] = 300;
        logRatios[1] = -300;
        for (String name : NamedDrifts.names()) {
            Objective objective = new Objective(NamedDrifts.byName(name));
            for (int i = 0; i < 2; i++) {
                assertEquals(true, Float.isFinite(objective.values[i]), name);
                assertEquals(0, objective.slopes[i], name + " is flat beyond the limit");
            }
        }
    }

    /** f and df / d ln r of every member of the batch. */
    private final class Objective {

        private final float[] values;
        private final float[] slopes;

        Objective(Drift drift) {
            GraphBuilder graph = new GraphBuilder();
            Shape row = Shape.of(1, BATCH);
            Node logRatio = graph.input("log-ratio", row);
            TensorDrift tensors = new TensorDrift(
                    graph, logRatio, graph.input("advantage", row), graph.input("progress", Shape.SCALAR));
            Node objective = graph.broadcast(tensors.objective(drift), row);
            Node sum = graph.multiply(graph.constant(BATCH), graph.mean(objective));
            Program program = Program.of(graph)
                    .output("objective", objective)
                    .output("slope", Gradient.of(graph, sum, List.of(logRatio)).getFirst())
                    .build();
            Variables variables = new Variables();
            Executor executor = Backends.best().executor(program, variables);
            tensors.writeWeights(variables);
            System.arraycopy(logRatios, 0, executor.input("log-ratio"), 0, BATCH);
            System.arraycopy(advantages, 0, executor.input("advantage"), 0, BATCH);
            fill(executor, drift);
            executor.run();
            values = executor.output("objective").clone();
            slopes = executor.output("slope").clone();
        }

        private void fill(Executor executor, Drift drift) {
            if (drift.temporal()) {
                executor.input("progress")[0] = PROGRESS;
            }
        }
    }
}
