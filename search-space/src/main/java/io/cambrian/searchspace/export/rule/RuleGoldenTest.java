package io.cambrian.searchspace.export.rule;

import io.cambrian.searchspace.export.GoldenTest;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgPass;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgTarget;
import io.cambrian.searchspace.rule.lpg.LpgTrajectory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the JUnit 5 test of an exported rule: a fixed stretch of experience with the targets that {@link LpgPass} computes for
 * it, compared exactly.
 */
final class RuleGoldenTest {

    private static final long SEED = 0x676F6C64L;
    private static final int STEPS = 6;
    private static final int LAST_OF_AN_EPISODE = 3;
    private static final LifeStage STAGE = new LifeStage(30, 120);

    /** Predictions are multiples of a sixteenth, which have few digits. */
    private static final int UNITS = 16;

    private final LpgRule rule;
    private final String className;
    private final LpgTrajectory trajectory;
    private final SourceText out = new SourceText(0);

    private RuleGoldenTest(LpgRule rule, String className) {
        this.rule = rule;
        this.className = className;
        this.trajectory = trajectory(rule.shape().predictions());
    }

    static String source(LpgRule rule, String packageName, String className) {
        RuleGoldenTest test = new RuleGoldenTest(rule, className);
        test.write(packageName);
        return test.out.toString();
    }

    private static LpgTrajectory trajectory(int predictions) {
        CounterRandom random = new CounterRandom(SEED, 0);
        List<LpgTrajectory.Step> steps = new ArrayList<>();
        for (int t = 0; t < STEPS; t++) {
            double reward = (random.nextInt(5) - 2) / 2.0;
            double chosen = (1 + random.nextInt(99)) / 100.0;
            steps.add(new LpgTrajectory.Step(reward, t == LAST_OF_AN_EPISODE, chosen, prediction(random, predictions)));
        }
        return new LpgTrajectory(steps, prediction(random, predictions), STAGE);
    }

    private static List<Double> prediction(CounterRandom random, int categories) {
        List<Double> shares = new ArrayList<>(Collections.nCopies(categories, 0.0));
        for (int i = 0; i < UNITS; i++) {
            int category = random.nextInt(categories);
            shares.set(category, shares.get(category) + 1.0 / UNITS);
        }
        return shares;
    }

    private void write(String packageName) {
        GoldenTest.open(
                out,
                packageName,
                className,
                "A stretch of experience with what Cambrian computed for it; equal to the last bit.",
                List.of("assertArrayEquals"));
        out.line("");
        inputs();
        out.line("");
        out.line("@Test");
        out.open("void theTargetsAreAsRecorded() {");
        List<LpgTarget> targets = new LpgPass(rule).over(trajectory);
        out.line("double[] directions = "
                + JavaLiteral.row(
                        targets.stream().mapToDouble(LpgTarget::direction).toArray()) + ";");
        out.line("double[][] predictions = "
                + rows(targets.stream().map(LpgTarget::prediction).toList()) + ";");
        boolean aged = rule.shape().lifetime() != LifetimeInputs.NONE;
        out.line(className + ".Targets targets = " + className + ".targets(REWARDS, ENDS, CHOSEN, PREDICTIONS"
                + (aged ? ", " + STAGE.updatesDone() + ", " + STAGE.updates() : "") + ");");
        out.line("assertArrayEquals(directions, targets.directions());");
        out.line("assertArrayEquals(predictions, targets.predictions());");
        out.close("}");
        out.close("}");
    }

    private void inputs() {
        List<LpgTrajectory.Step> steps = trajectory.steps();
        constant("double[] REWARDS", JavaLiteral.row(steps, step -> JavaLiteral.of(step.reward())));
        constant("boolean[] ENDS", JavaLiteral.row(steps, step -> Boolean.toString(step.ends())));
        constant("double[] CHOSEN", JavaLiteral.row(steps, step -> JavaLiteral.of(step.chosen())));
        List<List<Double>> predictions =
                steps.stream().map(LpgTrajectory.Step::prediction).collect(Collectors.toCollection(ArrayList::new));
        predictions.add(trajectory.lastPrediction());
        constant("double[][] PREDICTIONS", rows(predictions));
    }

    private void constant(String declaration, String value) {
        out.line("private static final " + declaration + " = " + value + ";");
    }

    private static String rows(List<List<Double>> rows) {
        return JavaLiteral.row(rows, row -> JavaLiteral.row(row, JavaLiteral::of));
    }
}
