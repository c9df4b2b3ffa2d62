package io.cambrian.searchspace.export.initialisation;

import io.cambrian.searchspace.export.CommentText;
import io.cambrian.searchspace.export.EncodedWeights;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.EvidenceComment;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.initialisation.Initialisation;

/**
 * Writes an initialisation as one Java 17 source file without dependencies, and a JUnit 5 test for it.
 *
 * <p>The class holds the weights, computes the network and adapts it by plain descent. Every number equals that of
 * {@link io.cambrian.searchspace.initialisation.AdaptationPass} to the last bit.
 */
public final class InitialisationExporter {

    private InitialisationExporter() {}

    /**
     * The source of an initialisation.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the formula
     * @throws ExportException when a name cannot be used
     */
    public static ExportedClass export(
            Initialisation initialisation, String packageName, String className, Evidence evidence) {
        JavaNames.check(packageName, className);
        return new ExportedClass(
                packageName,
                className,
                source(initialisation, packageName, className, evidence),
                InitialisationGoldenTest.source(initialisation, packageName, className));
    }

    private static String source(
            Initialisation initialisation, String packageName, String className, Evidence evidence) {
        SourceText out = new SourceText(0);
        out.begin(packageName, EncodedWeights.IMPORTS_WITH_ARRAYS);
        comment(initialisation, evidence, out);
        out.open("public final class " + className + " {");
        out.line("");
        InitialisationMembers.write(initialisation, className, out);
        out.close("}");
        return out.toString();
    }

    private static void comment(Initialisation initialisation, Evidence evidence, SourceText source) {
        CommentText out = new CommentText(source);
        out.open();
        out.text(
                "The weights of a network as the point from which a few gradient steps adapt it to a new task, exported by");
        out.text("Cambrian: " + initialisation + ".");
        out.blank();
        out.text("<pre>");
        out.text("φ₀ = θ      φₖ₊₁ = φₖ − α·∇L(φₖ)");
        out.text("</pre>");
        out.heading("Use");
        out.paragraph(
                "Ask for {@code start} once for each task, give some samples of the task to {@code adapted}, as often as");
        out.text(
                "you like, and ask {@code outputs} of what comes back. The weights were made for the rate of adaptation that");
        out.text("the trainer of the scores below had.");
        out.paragraph("Every result is the same to the last bit on every machine.");
        EvidenceComment.write(initialisation, evidence, out);
        out.close();
    }
}
