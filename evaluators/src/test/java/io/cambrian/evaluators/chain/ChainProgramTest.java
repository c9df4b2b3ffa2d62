package io.cambrian.evaluators.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Graph;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.ReferenceExecutor;
import io.cambrian.evaluators.tensor.gradient.Gradient;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The derivative of the judgement with respect to the discount, in double precision. */
class ChainProgramTest {

    private static final double STEP = 1e-4;
    private static final double RELATIVE_ERROR = 1e-5;

    static Stream<ChainMethod> methods() {
        return Stream.of(ChainValues.values())
                .flatMap(values -> Stream.of(
                        new ChainMethod.MetaGradient(values),
                        new ChainMethod.Bootstrapped(values, 1),
                        new ChainMethod.Bootstrapped(values, 3)));
    }

    /** Chain 1 is a little more likely than the others, so that no expectation vanishes by symmetry. */
    private static ReferenceExecutor agent() {
        return new ReferenceExecutor()
                .set("policy.weight", 0.3, -0.2, 0.1, 0.5, 0.2, 0, 0, 0, 0, 0)
                .set("policy.bias", 0.1, 0.4, -0.3, 0.2, 0);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void isTheDifferenceOfTheJudgement(ChainMethod method) {
        GraphBuilder graph = new GraphBuilder();
        ChainProgram.Parts parts =
                new ChainProgram(ChainSettings.published().withLearningRate(10f), method).write(graph);
        Node slope =
                Gradient.of(graph, parts.metaLoss(), List.of(parts.logit())).getFirst();
        Graph whole = graph.graph();
        ReferenceExecutor reference = agent().set(ChainProgram.LOGIT, 0.7).holdStopped(whole);
        double found = reference.scalar(whole, slope);
        double above = reference.set(ChainProgram.LOGIT, 0.7 + STEP).scalar(whole, parts.metaLoss());
        double below = reference.set(ChainProgram.LOGIT, 0.7 - STEP).scalar(whole, parts.metaLoss());
        double expected = (above - below) / (2 * STEP);
        assertTrue(expected != 0);
        assertEquals(expected, found, RELATIVE_ERROR * Math.abs(expected));
    }

    /**
     * Of a uniform policy and a small step α, without entropy: dJ/dγ = −2α / (25·100²) · Σ (Aᵢ − Ā)·(uᵢ − ū) with uᵢ = v(s′ᵢ) and
     * Aᵢ = rᵢ + uᵢ, or the pay by the outer values. The 2 comes from the weight and the bias, which both move a logit.
     */
    @ParameterizedTest
    @EnumSource(ChainValues.class)
    void ofAUniformPolicyIsTheClosedForm(ChainValues values) {
        GraphBuilder graph = new GraphBuilder();
        float step = 1e-4f;
        ChainSettings settings = new ChainSettings(3, step, 0, 0.95, 0.1f);
        ChainProgram.Parts parts = new ChainProgram(settings, new ChainMethod.MetaGradient(values)).write(graph);
        Node slope =
                Gradient.of(graph, parts.metaLoss(), List.of(parts.discount())).getFirst();
        double found = new ReferenceExecutor()
                .set("policy.weight", new double[10])
                .set("policy.bias", new double[5])
                .set(ChainProgram.LOGIT, 0)
                .scalar(graph.graph(), slope);
        double[] seen = {0, 0.95, Math.pow(0.95, 8), 1.1 * Math.pow(0.95, 28), Math.pow(0.95, 98)};
        double[] judged = values == ChainValues.OUTER
                ? new double[] {1, 1, 1, 1.1, 1}
                : new double[] {1, seen[1], seen[2], seen[3], seen[4]};
        double expected = -2 * step / (25 * 1e4) * covariance(judged, seen);
        assertEquals(expected, found, 1e-4 * Math.abs(expected));
    }

    private static double covariance(double[] a, double[] b) {
        double meanOfA = Arrays.stream(a).average().orElseThrow();
        double meanOfB = Arrays.stream(b).average().orElseThrow();
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanOfA) * (b[i] - meanOfB);
        }
        return sum;
    }
}
