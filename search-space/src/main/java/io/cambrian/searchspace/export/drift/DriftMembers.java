package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the members of an exported drift. */
final class DriftMembers {

    private final Drift drift;
    private final String className;
    private final SourceText out;

    private DriftMembers(Drift drift, String className, SourceText out) {
        this.drift = drift;
        this.className = className;
        this.out = out;
    }

    static void write(Drift drift, String className, SourceText out) {
        new DriftMembers(drift, className, out).write();
    }

    /** The arguments of a call for one sample: the names of ratio and advantage, and of the progress if the drift reads it. */
    static String arguments(Drift drift, String ratio, String advantage, String progress) {
        return Stream.concat(Stream.of(ratio, advantage), Stream.of(progress).filter(each -> drift.temporal()))
                .collect(Collectors.joining(", "));
    }

    private void write() {
        List<WeightMatrix> weights = matrices();
        bounds();
        if (!weights.isEmpty()) {
            DriftWeights.constant(weights, out);
        }
        out.line("private " + className + "() {}");
        for (DriftMethod method : DriftMethod.values()) {
            one(method);
        }
        for (DriftMethod method : DriftMethod.values()) {
            many(method);
        }
        held();
        if (!weights.isEmpty()) {
            DriftWeights.methods(out);
        }
    }

    private List<WeightMatrix> matrices() {
        DriftCode code = new DriftCode(new SourceText(0), false);
        drift.express(code);
        return code.matrices();
    }

    private void bounds() {
        double greatest = DriftAlgebra.GREATEST_LOG_RATIO;
        out.line("/** Ratios beyond e^-20 and e^20 count as these. */");
        out.line("private static final double LEAST_RATIO = " + JavaLiteral.of(StrictMath.exp(-greatest)) + ";");
        out.line("");
        out.line("private static final double GREATEST_RATIO = " + JavaLiteral.of(StrictMath.exp(greatest)) + ";");
        out.line("");
    }

    private void one(DriftMethod method) {
        out.line("");
        out.line("/** " + method.meaning() + ". */");
        out.open("public static double " + method.title() + "("
                + arguments(drift, "double ratio", "double advantage", "double progress") + ") {");
        String same = "(" + arguments(drift, "ratio", "advantage", "progress") + ")";
        switch (method) {
            case DRIFT -> {
                DriftValue value = drift.express(new DriftCode(out, false));
                out.line("return " + value.value().text() + ";");
            }
            case DRIFT_SLOPE -> {
                DriftValue value = drift.express(new DriftCode(out, true));
                String slope = value.slope().map(each -> each.text() + " + 0.0").orElse("0.0");
                out.line("return " + slope + ";" + (slope.equals("0.0") ? "" : " // adding 0 makes -0.0 a 0.0"));
            }
            case OBJECTIVE -> out.line("return held(ratio) * advantage - drift" + same + ";");
            case OBJECTIVE_SLOPE -> {
                out.line("double gain = held(ratio) == ratio ? advantage : 0;");
                out.line("return gain - driftSlope" + same + ";");
            }
            case OBJECTIVE_SLOPE_IN_LOG_RATIO -> out.line("return held(ratio) * objectiveSlope" + same + ";");
        }
        out.close("}");
    }

    private void many(DriftMethod method) {
        out.line("");
        out.line("/** " + method.meaning() + ", for each of many samples. */");
        out.open("public static double[] " + method.title() + "("
                + arguments(drift, "double[] ratios", "double[] advantages", "double progress") + ") {");
        out.line("double[] results = new double[ratios.length];");
        out.open("for (int i = 0; i < results.length; i++) {");
        out.line("results[i] = " + method.title() + "(" + arguments(drift, "ratios[i]", "advantages[i]", "progress")
                + ");");
        out.close("}");
        out.line("return results;");
        out.close("}");
    }

    private void held() {
        out.line("");
        out.open("private static double held(double ratio) {");
        out.line("return Math.min(Math.max(ratio, LEAST_RATIO), GREATEST_RATIO);");
        out.close("}");
    }
}
