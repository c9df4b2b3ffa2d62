package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.Reverse;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Storing states and computing updates again gives the gradient of the unrolled program. */
class MetaPassTest {

    private static final OuterLoss OUTER = new OuterLoss(0.97, 0.9, 1, 0.3, 0.05, 0.5);
    private static final OuterLoss PLAIN = new OuterLoss(0.97, 0.9, 1, 0.3, 0.05, 0);
    /** Of single precision, by two orders of summation. */
    private static final double TOLERANCE = 1e-4;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void agreesForMixedLosses(int updates) {
        requireAgreement(new MetaGradients(OUTER, new Mixing.Geometric(0.8)), OUTER, updates);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void agreesForBootstrappedTargets(int updates) {
        requireAgreement(new Bootstrapped(PLAIN, 2, new RmsProp(0.05f, 0.9f, 0.01f), 0.3), PLAIN, updates);
    }

    private static void requireAgreement(Method method, OuterLoss outer, int updates) {
        PieceGraph graph = RandomPiece.graph(
                method,
                outer,
                new Adam(0.05f, 0.9f, 0.99f, 0.01f),
                OptionalDouble.of(0.3),
                false,
                new MetaModel.ContextNetwork(2, 1, List.of(3), Activation.TANH),
                EnumSet.noneOf(StoppedGradient.class),
                false);
        PiecePrograms programs = new PiecePrograms(graph);
        float[][] unrolled = gradients(programs, updates, Reverse.UNROLLED);
        float[][] recomputed = gradients(programs, updates, Reverse.RECOMPUTED);
        float scale = 0;
        for (float[] all : unrolled) {
            for (float number : all) {
                scale = Math.max(scale, Math.abs(number));
            }
        }
        assertTrue(scale > 1e-7f);
        for (int i = 0; i < unrolled.length; i++) {
            for (int j = 0; j < unrolled[i].length; j++) {
                assertEquals(unrolled[i][j], recomputed[i][j], TOLERANCE * scale);
            }
        }
    }

    /** Lives through a piece on made-up rollouts, the last of which judges it. */
    private static float[][] gradients(PiecePrograms programs, int updates, Reverse reverse) {
        Variables variables = new Variables();
        PieceGraph graph = programs.piece();
        Executor learning = Backends.best().executor(programs.learn(), variables);
        MetaPass pass = switch (reverse) {
            case UNROLLED ->
                new UnrolledPass(
                        Backends.best().executor(programs.unrolled(updates), variables),
                        updates,
                        graph.agent().state());
            case RECOMPUTED ->
                new RecomputedPass(
                        programs, updates, variables, program -> Backends.best().executor(program, variables));
            case FORWARD -> throw new IllegalArgumentException("no pass: see ForwardProgramTest");
        };
        start(graph, variables);
        int context = graph.meta().contextShape().size();
        int further = graph.method().furtherUpdates();
        Piece piece = new Piece(updates, further, graph.agent().state(), graph.shape(), context);
        RolloutArrays rollout = RolloutArrays.ofShape(graph.shape(), context);
        RolloutArrays inputs = RolloutArrays.inputs(learning, "");
        for (int k = 0; k <= updates + further; k++) {
            fill(programs.learn(), rollout, k);
            piece.note(variables, rollout);
            if (piece.isComplete()) {
                pass.run(piece, rollout);
            } else {
                rollout.copyTo(inputs);
                learning.run();
                piece.updated();
            }
        }
        return graph.meta().weights().stream()
                .map(weight -> variables.values(PiecePrograms.GRADIENT + weight.name()))
                .toArray(float[][]::new);
    }

    private static void start(PieceGraph graph, Variables variables) {
        CounterRandom random = new CounterRandom(3, 0);
        graph.agent().network().initialise(variables, random);
        graph.meta().initialise(variables, random);
        for (Variable own : graph.agent().parameters()) {
            float[] values = variables.values(own.name());
            for (int i = 0; i < values.length; i++) {
                values[i] += random.nextFloat() - 0.5f;
            }
        }
    }

    private static void fill(Program program, RolloutArrays rollout, int k) {
        var values = RandomPiece.values(program, 100 + k);
        copy(values.get(RolloutNodes.STATES), rollout.states());
        copy(values.get(RolloutNodes.LAST_STATES), rollout.lastStates());
        copy(values.get(RolloutNodes.ACTIONS), rollout.actions());
        copy(values.get(RolloutNodes.REWARDS), rollout.rewards());
        copy(values.get(RolloutNodes.TERMINATED), rollout.terminated());
        copy(values.get(RolloutNodes.TRUNCATED), rollout.truncated());
        copy(values.get(RolloutNodes.BEHAVIOUR), rollout.behaviour());
        copy(values.get(PieceGraph.CONTEXT), rollout.context());
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
