package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.export.SupportMember;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.List;
import java.util.Set;

/**
 * Writes a loss program as one Java 17 source file without dependencies, and a JUnit 5 test for it.
 *
 * <p>The class computes the loss of a transition and its derivatives with respect to every action value that the formula
 * reads, and their means over a batch; for a program that couples the transitions of a batch, the batch form alone. Every
 * number equals the interpreter's to the last bit.
 */
public final class LossExporter {

    private LossExporter() {}

    /**
     * The source of the program's canonical form.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the formula
     * @throws ExportException when a name cannot be used
     */
    public static ExportedClass export(LossProgram program, String packageName, String className, Evidence evidence) {
        JavaNames.check(packageName, className);
        LossPlan plan = new LossPlan(program);
        return new ExportedClass(
                packageName,
                className,
                source(plan, packageName, className, evidence),
                LossGoldenTest.source(plan, packageName, className));
    }

    private static String source(LossPlan plan, String packageName, String className, Evidence evidence) {
        String members = ClassMembers.source(plan);
        Set<SupportMember> helpers = SupportMember.usedIn(members);
        boolean arrays = helpers.stream().anyMatch(SupportMember::usesArrays);
        SourceText out = new SourceText(0);
        out.begin(packageName, arrays ? List.of("java.util.Arrays") : List.of());
        LossComment.write(plan, evidence, out);
        out.open("public final class " + className + " {");
        out.line("");
        if (helpers.contains(SupportMember.GREATEST_EXPONENT)) {
            out.lines(SupportMember.GREATEST_EXPONENT.source());
            out.line("");
        }
        out.line("private " + className + "() {}");
        out.lines(members);
        for (SupportMember helper : helpers) {
            if (helper != SupportMember.GREATEST_EXPONENT) {
                out.line("");
                out.lines(helper.source());
            }
        }
        out.close("}");
        return out.toString();
    }
}
