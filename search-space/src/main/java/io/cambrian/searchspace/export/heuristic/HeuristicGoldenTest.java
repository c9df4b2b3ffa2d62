package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.export.GoldenTest;
import io.cambrian.searchspace.export.JavaLiteral;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Interpreter;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.JobShopVariable;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.domain.TourVariable;
import io.cambrian.searchspace.heuristic.domain.Variable;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the JUnit 5 test of an exported heuristic: values for drawn observations and a few whole decisions, as
 * {@link Interpreter} computes them, compared exactly.
 */
final class HeuristicGoldenTest {

    private static final long SEED = 0x676F6C64L;
    private static final int SITUATIONS = 12;
    private static final int ITEMS = 40;
    private static final int CAPACITY = 100;
    private static final int OPTIONS = 4;
    private static final int HORIZON = 1000;

    /** What stands for chance in recorded decisions: as many draws as are wanted, over and over. */
    private static final double[] DRAWS = {0.8125, 0.25, 0.5625, 0.0625, 0.9375, 0.4375, 0.6875};

    private final Heuristic heuristic;
    private final HeuristicVariables variables;
    private final String className;
    private final SourceText out = new SourceText(0);
    private final CounterRandom random = new CounterRandom(SEED, 0);

    private HeuristicGoldenTest(Heuristic heuristic, String className) {
        this.heuristic = heuristic;
        this.variables = HeuristicVariables.of(heuristic);
        this.className = className;
    }

    static String source(Heuristic heuristic, String packageName, String className) {
        HeuristicGoldenTest test = new HeuristicGoldenTest(heuristic, className);
        test.write(packageName);
        return test.out.toString();
    }

    private void write(String packageName) {
        GoldenTest.open(
                out,
                packageName,
                className,
                "Observations and decisions with what Cambrian computed for them; equal to the last bit.",
                heuristic.domain() == Domain.PACKING
                        ? List.of("assertArrayEquals", "assertEquals")
                        : List.of("assertEquals"));
        values();
        switch (heuristic.domain()) {
            case PACKING -> packing();
            case BANDIT -> arms();
            case JOB_SHOP, TOUR -> options();
        }
        out.close("}");
    }

    private void values() {
        String method = heuristic.domain() == Domain.BANDIT ? "index" : "priority";
        open("valuesAreAsRecorded");
        for (int i = 0; i < SITUATIONS; i++) {
            double[] observed = new double[heuristic.domain().variables().size()];
            Arrays.setAll(observed, k -> drawn(heuristic.domain().variables().get(k)));
            String arguments = variables.all().stream()
                    .map(variable -> JavaLiteral.of(observed[variable.ordinal()]))
                    .collect(Collectors.joining(", "));
            out.line("assertEquals(" + JavaLiteral.of(Interpreter.value(heuristic.priority(), observed)) + ", "
                    + className + "." + method + "(" + arguments + "));");
        }
        out.close("}");
    }

    /** Nothing that must be possible: values may be compared for any observation. */
    private double drawn(Variable variable) {
        return switch (variable) {
            case PackingVariable packing ->
                switch (packing) {
                    case NEW -> random.nextInt(2);
                    case NOISE -> fraction();
                    default -> random.nextInt(30);
                };
            case BanditVariable bandit ->
                switch (bandit) {
                    case PULLS, TIME, ARMS, HORIZON -> random.nextInt(30);
                    case MEAN, BEST, COIN, NOISE, POSTERIOR -> fraction();
                };
            case JobShopVariable operation -> 8 * fraction();
            case TourVariable city -> 8 * fraction();
        };
    }

    private double fraction() {
        return random.nextInt(64) / 64.0;
    }

    private void options() {
        open("choicesAreAsRecorded");
        List<Variable> all = heuristic.domain().variables();
        for (int i = 0; i < SITUATIONS; i++) {
            double[][] options = new double[OPTIONS][all.size()];
            for (double[] option : options) {
                Arrays.setAll(option, k -> drawn(all.get(k)));
            }
            String rows = JavaLiteral.row(
                    List.of(options),
                    option -> variables.all().stream()
                            .map(variable -> JavaLiteral.of(option[variable.ordinal()]))
                            .collect(Collectors.joining(", ", "{", "}")));
            out.line("assertEquals(" + Interpreter.choice(heuristic.priority(), options) + ", " + className
                    + ".choose(new double[][] " + rows + "));");
        }
        out.close("}");
    }

    private void packing() {
        int[] items =
                IntStream.range(0, ITEMS).map(i -> 20 + random.nextInt(60)).toArray();
        boolean noise = variables.contains(PackingVariable.NOISE);
        open("packingsAreAsRecorded");
        out.line("int[] items = " + row(items) + ";");
        if (noise) {
            draws();
        }
        out.line("int[] places = " + row(new InterpretedPacking(heuristic, CAPACITY, DRAWS).places(items)) + ";");
        out.line("assertArrayEquals(places, " + className + ".pack(items, " + CAPACITY
                + (noise ? ", () -> draws[drawn[0]++ % draws.length]" : "") + "));");
        out.close("}");
    }

    private void arms() {
        open("choicesAreAsRecorded");
        boolean uniform = variables.contains(BanditVariable.COIN) || variables.contains(BanditVariable.NOISE);
        boolean posterior = variables.contains(BanditVariable.POSTERIOR);
        InterpretedChoice choice = new InterpretedChoice(heuristic, HORIZON, DRAWS);
        if (uniform) {
            draws();
        }
        for (int i = 0; i < SITUATIONS; i++) {
            int[] pulls =
                    IntStream.range(0, OPTIONS).map(k -> 1 + random.nextInt(40)).toArray();
            int[] successes =
                    Arrays.stream(pulls).map(count -> random.nextInt(count + 1)).toArray();
            out.line(
                    "assertEquals(" + choice.of(pulls, successes) + ", " + className + ".choose(new int[] " + row(pulls)
                            + ", new int[] " + row(successes)
                            + (variables.contains(BanditVariable.HORIZON) ? ", " + HORIZON : "")
                            + (uniform ? ", () -> draws[drawn[0]++ % draws.length]" : "")
                            + (posterior ? ", (a, b) -> a / (a + b)" : "")
                            + "));");
        }
        out.close("}");
    }

    private void open(String name) {
        out.line("");
        out.line("@Test");
        out.open("void " + name + "() {");
    }

    private void draws() {
        out.line("double[] draws = " + JavaLiteral.row(DRAWS) + ";");
        out.line("int[] drawn = new int[1];");
    }

    private static String row(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
    }
}
