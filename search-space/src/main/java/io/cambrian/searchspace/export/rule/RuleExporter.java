package io.cambrian.searchspace.export.rule;

import io.cambrian.searchspace.export.EncodedWeights;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.ReinforceRule;
import io.cambrian.searchspace.rule.lpg.Rule;

/**
 * Writes a learned update rule as one Java 17 source file without dependencies, and a JUnit 5 test for it.
 *
 * <p>The class computes the targets of all steps of a stretch of experience; the weights are in the source. Every number equals
 * that of {@link io.cambrian.searchspace.rule.lpg.LpgPass} to the last bit.
 */
public final class RuleExporter {

    private RuleExporter() {}

    /**
     * The source of a rule.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the formula
     * @throws ExportException when a name cannot be used, or the rule is a hand-made one, which has no targets
     */
    public static ExportedClass export(Rule rule, String packageName, String className, Evidence evidence) {
        JavaNames.check(packageName, className);
        LpgRule learned = learned(rule);
        return new ExportedClass(
                packageName,
                className,
                source(learned, packageName, className, evidence),
                RuleGoldenTest.source(learned, packageName, className));
    }

    private static LpgRule learned(Rule rule) {
        return switch (rule) {
            case LpgRule learned -> learned;
            case ActorCriticRule handMade -> throw handMade(handMade);
            case ReinforceRule handMade -> throw handMade(handMade);
        };
    }

    private static ExportException handMade(Rule rule) {
        return new ExportException(
                "only learned rules are exported: their class holds the network that gives an agent its"
                        + " targets, and the hand-made " + rule + " has none");
    }

    private static String source(LpgRule rule, String packageName, String className, Evidence evidence) {
        SourceText out = new SourceText(0);
        out.begin(packageName, EncodedWeights.IMPORTS_WITH_ARRAYS);
        RuleComment.write(rule, evidence, out);
        out.open("public final class " + className + " {");
        out.line("");
        RuleMembers.write(rule, className, out);
        out.close("}");
        return out.toString();
    }
}
