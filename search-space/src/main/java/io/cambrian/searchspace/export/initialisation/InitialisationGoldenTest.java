package io.cambrian.searchspace.export.initialisation;

import io.cambrian.searchspace.export.GoldenTest;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.initialisation.AdaptationPass;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the JUnit 5 test of an exported initialisation: outputs before and after one step of adaptation to fixed samples, as
 * {@link AdaptationPass} computes them, compared exactly.
 */
final class InitialisationGoldenTest {

    private static final long SEED = 0x676F6C64L;
    private static final int SAMPLES = 3;
    private static final double RATE = 0.0625;

    private final InitialisationShape shape;
    private final double[] start;
    private final double[][] x;
    private final double[][] y;
    private final double[] advantages;

    private InitialisationGoldenTest(Initialisation initialisation) {
        CounterRandom random = new CounterRandom(SEED, 0);
        shape = initialisation.shape();
        float[] weights = initialisation.weights();
        start = new double[weights.length];
        Arrays.setAll(start, i -> weights[i]);
        x = rows(random, shape.inputs());
        y = rows(random, shape.outputs());
        advantages = rows(random, SAMPLES)[0];
    }

    /** Multiples of a sixteenth, which have few digits. */
    private static double[][] rows(CounterRandom random, int columns) {
        double[][] rows = new double[SAMPLES][columns];
        for (double[] row : rows) {
            Arrays.setAll(row, i -> (random.nextInt(65) - 32) / 16.0);
        }
        return rows;
    }

    static String source(Initialisation initialisation, String packageName, String className) {
        SourceText out = new SourceText(0);
        new InitialisationGoldenTest(initialisation).write(packageName, className, out);
        return out.toString();
    }

    private void write(String packageName, String className, SourceText out) {
        AdaptationPass pass = new AdaptationPass(shape);
        boolean policy = shape.head() == Head.GAUSSIAN;
        double[] adapted = policy ? pass.adapted(start, x, y, advantages, RATE) : pass.adapted(start, x, y, RATE);
        GoldenTest.open(
                out,
                packageName,
                className,
                "Samples with what Cambrian computed for them; equal to the last bit.",
                List.of("assertArrayEquals"));
        out.line("");
        constant(out, "double[][] X", x);
        constant(out, "double[][] Y", y);
        if (policy) {
            out.line("private static final double[] ADVANTAGES = " + JavaLiteral.row(advantages) + ";");
        }
        test(out, className, "theOutputsAreAsRecorded", className + ".start()", outputs(pass, start));
        String arguments = className + ".start(), X, Y, " + (policy ? "ADVANTAGES, " : "") + RATE;
        test(
                out,
                className,
                "theAdaptedOutputsAreAsRecorded",
                className + ".adapted(" + arguments + ")",
                outputs(pass, adapted));
        out.close("}");
    }

    private double[][] outputs(AdaptationPass pass, double[] weights) {
        return Arrays.stream(x).map(row -> pass.outputs(weights, row)).toArray(double[][]::new);
    }

    private static void constant(SourceText out, String declaration, double[][] rows) {
        out.line(
                "private static final " + declaration + " = " + JavaLiteral.row(List.of(rows), JavaLiteral::row) + ";");
    }

    private static void test(SourceText out, String className, String name, String weights, double[][] expected) {
        out.line("");
        out.line("@Test");
        out.open("void " + name + "() {");
        out.line("double[] weights = " + weights + ";");
        out.line("double[][] outputs = " + JavaLiteral.row(List.of(expected), JavaLiteral::row) + ";");
        out.open("for (int i = 0; i < X.length; i++) {");
        out.line("assertArrayEquals(outputs[i], " + className + ".outputs(weights, X[i]));");
        out.close("}");
        out.close("}");
    }
}
