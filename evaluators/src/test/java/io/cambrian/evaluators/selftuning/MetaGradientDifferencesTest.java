package io.cambrian.evaluators.selftuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.selftuning.setting.MetaModel;
import io.cambrian.evaluators.selftuning.setting.Method;
import io.cambrian.evaluators.selftuning.setting.Method.Bootstrapped;
import io.cambrian.evaluators.selftuning.setting.Method.MetaGradients;
import io.cambrian.evaluators.selftuning.setting.Mixing;
import io.cambrian.evaluators.selftuning.setting.OuterLoss;
import io.cambrian.evaluators.selftuning.setting.StoppedGradient;
import io.cambrian.evaluators.selftuning.setting.TuningSettings;
import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Meta-gradients of every method against central differences in double precision on frozen rollouts. */
class MetaGradientDifferencesTest {

    private static final double STEP = 1e-5;
    private static final double RELATIVE_ERROR = 1e-5;
    private static final OuterLoss ALL_TERMS = new OuterLoss(0.97, 0.9, 1, 0.3, 0.05, 0.5);
    private static final OuterLoss PLAIN = new OuterLoss(0.97, 0.9, 1, 0.3, 0.05, 0);

    /** A method with the outer loss that its advantages are made for. */
    private record Case(String name, Method method, OuterLoss outer) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> methods() {
        return Stream.of(
                new Case("last", new MetaGradients(ALL_TERMS, new Mixing.LastUpdate()), ALL_TERMS),
                new Case("uniform", new MetaGradients(PLAIN, new Mixing.Uniform()), PLAIN),
                new Case("geometric", new MetaGradients(ALL_TERMS, new Mixing.Geometric(0.7)), ALL_TERMS),
                new Case("bootstrapped", new Bootstrapped(PLAIN, 3, new Sgd(0.5f), 0), PLAIN),
                new Case(
                        "bootstrapped, values too",
                        new Bootstrapped(PLAIN, 3, new RmsProp(0.05f, 0.9f, 0.01f), 0.4),
                        PLAIN));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void agreeForEveryLengthAndOptimiser(Case tested) {
        for (int updates : new int[] {1, 2, 5}) {
            for (OptionalDouble limit : List.of(OptionalDouble.empty(), OptionalDouble.of(0.1))) {
                for (Optimiser optimiser :
                        List.of(new Sgd(0.5f), new RmsProp(0.05f, 0.9f, 0.01f), new Adam(0.05f, 0.9f, 0.99f, 0.01f))) {
                    requireAgreement(tested, updates, optimiser, limit, true, TuningSettings.SEMI_GRADIENT, false);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void agreeWhateverIsStopped(Case tested) {
        for (Set<StoppedGradient> stopped : List.of(
                EnumSet.noneOf(StoppedGradient.class),
                EnumSet.of(StoppedGradient.ADVANTAGES),
                EnumSet.of(StoppedGradient.BOOTSTRAP_VALUES),
                EnumSet.allOf(StoppedGradient.class))) {
            for (boolean onPolicy : new boolean[] {true, false}) {
                for (int updates : new int[] {1, 3}) {
                    requireAgreement(
                            tested,
                            updates,
                            new Adam(0.05f, 0.9f, 0.99f, 0.01f),
                            OptionalDouble.of(0.3),
                            onPolicy,
                            stopped,
                            true);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void agreeForEveryHead(Case tested) {
        for (Set<StoppedGradient> stopped :
                List.of(EnumSet.noneOf(StoppedGradient.class), TuningSettings.SEMI_GRADIENT)) {
            for (boolean onPolicy : new boolean[] {true, false}) {
                for (int updates : new int[] {1, 2}) {
                    PieceGraph piece = RandomPiece.withAuxiliaryHeads(
                            tested.method(),
                            tested.outer(),
                            new Adam(0.05f, 0.9f, 0.99f, 0.01f),
                            onPolicy,
                            new MetaModel.FreeScalars(),
                            stopped);
                    piece.requireDependence(updates);
                    String what = tested + ", K = " + updates + ", on policy " + onPolicy + ", " + stopped;
                    requireAgreement(what, piece, updates);
                }
            }
        }
    }

    private static void requireAgreement(
            Case tested,
            int updates,
            Optimiser optimiser,
            OptionalDouble limit,
            boolean onPolicy,
            Set<StoppedGradient> stopped,
            boolean outerCritic) {
        for (MetaModel model :
                List.of(new MetaModel.FreeScalars(), new MetaModel.ContextNetwork(2, 1, List.of(3), Activation.TANH))) {
            PieceGraph piece = RandomPiece.graph(
                    tested.method(), tested.outer(), optimiser, limit, onPolicy, model, stopped, outerCritic);
            String what = tested + ", K = " + updates + ", " + optimiser + ", limit " + limit + ", on policy "
                    + onPolicy + ", " + stopped + ", " + model;
            requireAgreement(what, piece, updates);
        }
    }

    private static void requireAgreement(String what, PieceGraph piece, int updates) {
        GraphBuilder builder = new GraphBuilder();
        PieceGraph.Written written = piece.write(builder, updates);
        Graph forward = builder.graph();
        List<Node> slopes = Gradient.of(builder, written.loss(), written.weights());
        Program program = Program.of(builder).output("loss", written.loss()).build();
        ReferenceExecutor reference = RandomPiece.reference(RandomPiece.values(program, 7));
        reference.holdStopped(forward);
        double[][] values = reference.evaluate(builder.graph());
        double scale = 0;
        for (Node slope : slopes) {
            for (double number : values[slope.index()]) {
                scale = Math.max(scale, Math.abs(number));
            }
        }
        assertTrue(scale > 1e-7, what + ": the gradient is not 0");
        List<Variable> weights = piece.meta().weights();
        for (int i = 0; i < weights.size(); i++) {
            double[] found = values[slopes.get(i).index()];
            for (int j = 0; j < found.length; j++) {
                double expected = difference(
                        reference, forward, written.loss(), weights.get(i).name(), j);
                double tolerance = RELATIVE_ERROR * Math.max(Math.abs(expected), 0.1 * scale);
                assertEquals(
                        expected,
                        found[j],
                        tolerance,
                        what + ": " + weights.get(i).name() + "[" + j + "]");
            }
        }
    }

    private static double difference(ReferenceExecutor reference, Graph graph, Node loss, String name, int i) {
        double[] numbers = reference.given(name);
        double kept = numbers[i];
        numbers[i] = kept + STEP;
        double above = reference.scalar(graph, loss);
        numbers[i] = kept - STEP;
        double below = reference.scalar(graph, loss);
        numbers[i] = kept;
        return (above - below) / (2 * STEP);
    }
}
