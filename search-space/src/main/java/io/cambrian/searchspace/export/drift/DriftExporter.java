package io.cambrian.searchspace.export.drift;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.export.EncodedWeights;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import java.util.List;

/**
 * Writes a drift as one Java 17 source file without dependencies, and a JUnit 5 test for it.
 *
 * <p>The class computes the drift, the objective r·A − D and their slopes with respect to r and to ln r, for one sample and for
 * arrays; the weights of a network are in the source. Every number equals that of
 * {@link io.cambrian.searchspace.drift.DriftFunction} to the last bit.
 */
public final class DriftExporter {

    private DriftExporter() {}

    /**
     * The source of a drift.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the formula
     * @throws ExportException when a name cannot be used
     */
    public static ExportedClass export(Drift drift, String packageName, String className, Evidence evidence) {
        JavaNames.check(packageName, className);
        return new ExportedClass(
                packageName,
                className,
                source(drift, packageName, className, evidence),
                DriftGoldenTest.source(drift, packageName, className));
    }

    private static String source(Drift drift, String packageName, String className, Evidence evidence) {
        SourceText out = new SourceText(0);
        out.begin(packageName, drift instanceof NeuralDrift ? EncodedWeights.IMPORTS : List.of());
        DriftComment.write(drift, evidence, out);
        out.open("public final class " + className + " {");
        out.line("");
        DriftMembers.write(drift, className, out);
        out.close("}");
        return out.toString();
    }
}
