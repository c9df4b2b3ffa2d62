package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.export.SupportMember;
import io.cambrian.searchspace.heuristic.Heuristic;
import java.util.List;

/**
 * Writes a heuristic as one Java 17 source file without dependencies, and a JUnit 5 test for it.
 *
 * <p>The class computes the priority of one option, as {@link io.cambrian.searchspace.heuristic.Interpreter} does, to the last bit,
 * and takes whole decisions by the tie rule of {@link Heuristic}: a rule of packing packs a list of items, a rule for bandits
 * chooses an arm,
 * other rules choose among options.
 */
public final class HeuristicExporter {

    private HeuristicExporter() {}

    /**
     * The source of a heuristic.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the formula
     * @throws ExportException when a name cannot be used
     */
    public static ExportedClass export(Heuristic heuristic, String packageName, String className, Evidence evidence) {
        JavaNames.check(packageName, className);
        return new ExportedClass(
                packageName,
                className,
                source(heuristic, packageName, className, evidence),
                HeuristicGoldenTest.source(heuristic, packageName, className));
    }

    private static String source(Heuristic heuristic, String packageName, String className, Evidence evidence) {
        SourceText members = new SourceText(1);
        List<String> imports = switch (heuristic.domain()) {
            case PACKING -> PackingMembers.write(heuristic, members);
            case BANDIT -> BanditMembers.write(heuristic, members);
            case JOB_SHOP, TOUR -> OptionMembers.write(heuristic, members);
        };
        SourceText out = new SourceText(0);
        out.begin(packageName, imports);
        HeuristicComment.write(heuristic, evidence, out);
        out.open("public final class " + className + " {");
        out.line("");
        out.line("private " + className + "() {}");
        out.raw(members);
        for (SupportMember helper : SupportMember.usedIn(members.toString())) {
            out.line("");
            out.lines(helper.source());
        }
        out.close("}");
        return out.toString();
    }
}
