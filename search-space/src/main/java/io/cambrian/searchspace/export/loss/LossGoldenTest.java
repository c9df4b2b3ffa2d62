package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.export.GoldenTest;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossBatch;
import io.cambrian.searchspace.loss.LossInterpreter;
import io.cambrian.searchspace.loss.LossWorkspace;
import io.cambrian.searchspace.loss.NoisePlan;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the JUnit 5 test of an exported class: three fixed transitions with the losses and derivatives that the
 * interpreter computes for them, compared exactly.
 */
final class LossGoldenTest {

    private static final long SEED = 0x676F6C64656EL;
    private static final int SIZE = 3;
    private static final int ACTIONS = 3;
    private static final int STATE_WIDTH = 2;

    private final LossPlan plan;
    private final String className;
    private final LossBatch batch = batch();
    private final LossInterpreter interpreter;
    private final LossWorkspace workspace;
    private final SourceText out = new SourceText(0);

    private LossGoldenTest(LossPlan plan, String className) {
        this.plan = plan;
        this.className = className;
        this.interpreter = LossInterpreter.of(plan.program());
        this.workspace = interpreter.workspace(SIZE, ACTIONS, STATE_WIDTH);
        NoisePlan.of(plan.program()).draw(batch, new CounterRandom(SEED, 1));
    }

    static String source(LossPlan plan, String packageName, String className) {
        LossGoldenTest test = new LossGoldenTest(plan, className);
        test.write(packageName);
        return test.out.toString();
    }

    private void write(String packageName) {
        GoldenTest.open(
                out,
                packageName,
                className,
                "Three transitions with what Cambrian's interpreter computed for them; equal to the last bit.",
                plan.partials().isEmpty() ? List.of("assertEquals") : List.of("assertArrayEquals", "assertEquals"));
        out.line("");
        inputs();
        if (!plan.coupled()) {
            eachTransition();
        }
        wholeBatch();
        out.close("}");
    }

    private void inputs() {
        int stretch = 0;
        int offset = 0;
        List<NoisePlan.Stretch> stretches = NoisePlan.of(plan.program()).stretches();
        for (LossPlan.Argument argument : plan.arguments()) {
            if (argument.name().startsWith("noise")) {
                int width = stretches.get(stretch).sort().width(ACTIONS, STATE_WIDTH);
                double[] noise = Arrays.copyOfRange(batch.noise(), offset, offset + SIZE * width);
                constant(argument, argument.type().endsWith("[]") ? rows(noise, width) : JavaLiteral.row(noise));
                offset += SIZE * width;
                stretch++;
            } else {
                constant(argument, input(argument.name()));
            }
        }
    }

    private String input(String name) {
        return switch (name) {
            case "action" ->
                Arrays.stream(batch.action()).mapToObj(Integer::toString).collect(Collectors.joining(", ", "{", "}"));
            case "reward" -> JavaLiteral.row(batch.reward());
            case "discount" -> JavaLiteral.row(batch.discount());
            case "state" -> rows(batch.state(), STATE_WIDTH);
            case "nextState" -> rows(batch.nextState(), STATE_WIDTH);
            default ->
                Arrays.stream(ActionValues.values())
                        .filter(values -> LocalNames.argument(values).equals(name))
                        .map(values -> rows(batch.values(values), ACTIONS))
                        .findFirst()
                        .orElseThrow();
        };
    }

    private void eachTransition() {
        interpreter.gradientOfEach(batch, workspace);
        out.line("");
        out.line("@Test");
        out.open("void everyTransitionHasTheRecordedLossAndDerivatives() {");
        out.line("double[] losses = " + JavaLiteral.row(workspace.losses()) + ";");
        expectedPartials();
        out.open("for (int b = 0; b < " + SIZE + "; b++) {");
        out.line(className + ".Gradient gradient = " + className + ".gradient(" + arguments(i -> "[b]") + ");");
        out.line("assertEquals(losses[b], gradient.loss());");
        out.line("assertEquals(losses[b], " + className + ".loss(" + arguments(i -> "[b]") + "));");
        for (ActionValues values : plan.partials()) {
            String name = ClassMembers.partial(values);
            out.line("assertArrayEquals(" + name + "[b], gradient." + name + "());");
        }
        out.close("}");
        out.close("}");
    }

    private void wholeBatch() {
        double mean = interpreter.gradientOfMean(batch, workspace);
        out.line("");
        out.line("@Test");
        out.open("void theBatchHasTheRecordedMeanLossAndDerivatives() {");
        expectedPartials();
        out.line(className + ".MeanGradient gradient = " + className + ".meanGradient(" + arguments(i -> "") + ");");
        out.line("assertEquals(" + JavaLiteral.of(mean) + ", gradient.loss());");
        out.line("assertEquals(" + JavaLiteral.of(mean) + ", " + className + ".meanLoss(" + arguments(i -> "") + "));");
        for (ActionValues values : plan.partials()) {
            String name = ClassMembers.partial(values);
            out.line("assertArrayEquals(" + name + ", gradient." + name + "());");
        }
        out.close("}");
    }

    private void expectedPartials() {
        for (ActionValues values : plan.partials()) {
            String name = ClassMembers.partial(values);
            out.line("double[][] " + name + " = " + rows(workspace.partials(values), ACTIONS) + ";");
        }
    }

    private void constant(LossPlan.Argument argument, String value) {
        out.line("private static final " + argument.type() + "[] " + constantName(argument) + " = " + value + ";");
    }

    private String arguments(IntFunction<String> element) {
        return IntStream.range(0, plan.arguments().size())
                .mapToObj(i -> constantName(plan.arguments().get(i)) + element.apply(i))
                .collect(Collectors.joining(", "));
    }

    private static String constantName(LossPlan.Argument argument) {
        return argument.name().replaceAll("([A-Z0-9])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String rows(double[] values, int width) {
        List<String> rows = new ArrayList<>();
        for (int start = 0; start < values.length; start += width) {
            rows.add(JavaLiteral.row(Arrays.copyOfRange(values, start, start + width)));
        }
        return "{" + String.join(", ", rows) + "}";
    }

    private static LossBatch batch() {
        CounterRandom random = new CounterRandom(SEED, 0);
        LossBatch batch = new LossBatch(SIZE, ACTIONS, STATE_WIDTH);
        for (ActionValues values : ActionValues.values()) {
            fill(batch.values(values), random);
        }
        fill(batch.reward(), random);
        fill(batch.state(), random);
        fill(batch.nextState(), random);
        for (int b = 0; b < SIZE; b++) {
            batch.action()[b] = b % ACTIONS;
            // the last transition is terminal
            batch.discount()[b] = b == SIZE - 1 ? 0 : 0.99;
        }
        return batch;
    }

    /** Numbers with few digits, so that people can follow a row by hand. */
    private static void fill(double[] array, CounterRandom random) {
        for (int i = 0; i < array.length; i++) {
            array[i] = (random.nextInt(401) - 200) / 100.0;
        }
    }
}
