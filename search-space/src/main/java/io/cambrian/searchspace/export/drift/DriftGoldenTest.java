package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFunction;
import io.cambrian.searchspace.export.GoldenTest;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the JUnit 5 test of an exported drift: fixed points with the numbers that {@link DriftFunction} computes for them,
 * compared exactly.
 */
final class DriftGoldenTest {

    private static final double[] RATIOS = {0.5, 0.5, 0.85, 0.85, 1, 1.1, 1.1, 1.7, 1.7, 3, 3};
    private static final double[] ADVANTAGES = {1.5, -0.75, 0.4, -2, 1, 2.5, -1, 0.6, -1.25, 2, -0.3};
    private static final double PROGRESS = 0.3;

    private final Drift drift;
    private final String className;
    private final SourceText out = new SourceText(0);

    private DriftGoldenTest(Drift drift, String className) {
        this.drift = drift;
        this.className = className;
    }

    static String source(Drift drift, String packageName, String className) {
        DriftGoldenTest test = new DriftGoldenTest(drift, className);
        test.write(packageName);
        return test.out.toString();
    }

    private void write(String packageName) {
        GoldenTest.open(
                out,
                packageName,
                className,
                "Some points with what Cambrian computed for them; equal to the last bit.",
                List.of("assertArrayEquals", "assertEquals"));
        out.line("");
        constant("RATIOS", RATIOS);
        constant("ADVANTAGES", ADVANTAGES);
        if (drift.temporal()) {
            out.line("private static final double PROGRESS = " + JavaLiteral.of(PROGRESS) + ";");
        }
        for (DriftMethod method : DriftMethod.values()) {
            test(method);
        }
        out.close("}");
    }

    private void constant(String name, double[] values) {
        out.line("private static final double[] " + name + " = " + JavaLiteral.row(values) + ";");
    }

    private void test(DriftMethod method) {
        String name = className + "." + method.title() + "(";
        out.line("");
        out.line("@Test");
        out.open("void " + method.title() + "IsAsRecorded() {");
        out.line("double[] expected = " + JavaLiteral.row(expected(method)) + ";");
        out.line("assertArrayEquals(expected, " + name
                + DriftMembers.arguments(drift, "RATIOS", "ADVANTAGES", "PROGRESS") + "));");
        out.open("for (int i = 0; i < RATIOS.length; i++) {");
        out.line("assertEquals(expected[i], " + name
                + DriftMembers.arguments(drift, "RATIOS[i]", "ADVANTAGES[i]", "PROGRESS") + "));");
        out.close("}");
        out.close("}");
    }

    private double[] expected(DriftMethod method) {
        double[] expected = new double[RATIOS.length];
        Arrays.setAll(expected, i -> expected(method, RATIOS[i], ADVANTAGES[i]));
        return expected;
    }

    private double expected(DriftMethod method, double ratio, double advantage) {
        DriftFunction.Point drifted = DriftFunction.at(drift, ratio, advantage, PROGRESS);
        DriftFunction.Point objective = DriftFunction.objective(drift, ratio, advantage, PROGRESS);
        return switch (method) {
            case DRIFT -> drifted.value();
            case DRIFT_SLOPE -> drifted.slope();
            case OBJECTIVE -> objective.value();
            case OBJECTIVE_SLOPE -> objective.slope();
            case OBJECTIVE_SLOPE_IN_LOG_RATIO -> ratio * objective.slope();
        };
    }
}
