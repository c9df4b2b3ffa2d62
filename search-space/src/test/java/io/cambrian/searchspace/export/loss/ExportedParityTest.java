package io.cambrian.searchspace.export.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.InMemoryCompiler;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossBatch;
import io.cambrian.searchspace.loss.LossInterpreter;
import io.cambrian.searchspace.loss.LossLanguage;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.loss.LossSpace;
import io.cambrian.searchspace.loss.LossWorkspace;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.loss.NoisePlan;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.SearchSeed;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Exported classes against the interpreter, to the last bit. */
class ExportedParityTest {

    private static final String PACKAGE = "com.example.exported";
    private static final int PROGRAMS = 1_000;
    private static final int SIZE = 5;
    private static final int ACTIONS = 3;
    private static final int STATE_WIDTH = 2;

    @Test
    void randomProgramsEqualTheInterpreterToTheLastBit() throws ReflectiveOperationException {
        RandomGenerator random = new SearchSeed(1_000).generator();
        List<LossSpace> spaces = List.of(
                LossSpace.scratch(LossLanguage.full()), LossSpace.bootstrap(LossLanguage.full(), NamedLosses.CQL));
        List<LossProgram> programs = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            programs.add(spaces.get(i % 2).sample(random));
        }
        assertTrue(programs.stream().filter(LossProgram::coupled).count() > PROGRAMS / 20);
        compareAll(programs, random);
    }

    @Test
    void namedLossesEqualTheInterpreterToTheLastBit() throws ReflectiveOperationException {
        compareAll(NamedLosses.names().stream().map(NamedLosses::byName).toList(), new SearchSeed(1_001).generator());
    }

    private static void compareAll(List<LossProgram> programs, RandomGenerator random)
            throws ReflectiveOperationException {
        InMemoryCompiler compiler = new InMemoryCompiler();
        for (int i = 0; i < programs.size(); i++) {
            String name = "Loss" + i;
            compiler.add(
                    PACKAGE + "." + name,
                    LossExporter.export(programs.get(i), PACKAGE, name, Evidence.none())
                            .source());
        }
        ClassLoader loader = compiler.compile();
        for (int i = 0; i < programs.size(); i++) {
            Class<?> exported = loader.loadClass(PACKAGE + ".Loss" + i);
            // narrow numbers exercise the smooth parts, wide ones the clipped and saturated ones
            for (double scale : new double[] {1, 40}) {
                compare(programs.get(i), exported, batch(programs.get(i), scale, random));
            }
        }
    }

    private static void compare(LossProgram program, Class<?> exported, LossBatch batch)
            throws ReflectiveOperationException {
        LossInterpreter interpreter = LossInterpreter.of(program);
        LossWorkspace workspace = interpreter.workspace(SIZE, ACTIONS, STATE_WIDTH);
        LossPlan plan = new LossPlan(program);
        Object[] whole = plan.arguments().stream()
                .map(argument -> argument(argument.name(), program, batch))
                .toArray();
        double mean = interpreter.gradientOfMean(batch, workspace);
        Object gradient = method(exported, "meanGradient").invoke(null, whole);
        assertEquals(mean, component(gradient, "loss"), program::toString);
        assertEquals(mean, method(exported, "meanLoss").invoke(null, whole), program::toString);
        for (ActionValues values : ActionValues.values()) {
            double[][] expected = rows(workspace.partials(values), ACTIONS);
            if (plan.partials().contains(values)) {
                double[][] found = (double[][]) component(gradient, ClassMembers.partial(values));
                assertArrayEquals(expected, found, () -> program + " by " + values);
            } else {
                assertArrayEquals(new double[SIZE][ACTIONS], expected, () -> program + " by " + values);
            }
        }
        if (program.coupled()) {
            assertArrayEquals(
                    workspace.losses(), (double[]) method(exported, "losses").invoke(null, whole));
        } else {
            compareEach(interpreter, exported, batch, whole, plan);
        }
    }

    private static void compareEach(
            LossInterpreter interpreter, Class<?> exported, LossBatch batch, Object[] whole, LossPlan plan)
            throws ReflectiveOperationException {
        LossWorkspace workspace = interpreter.workspace(SIZE, ACTIONS, STATE_WIDTH);
        interpreter.gradientOfEach(batch, workspace);
        for (int b = 0; b < SIZE; b++) {
            int transition = b;
            Object[] one = Arrays.stream(whole)
                    .map(array -> Array.get(array, transition))
                    .toArray();
            Object gradient = method(exported, "gradient").invoke(null, one);
            assertEquals(workspace.losses()[b], method(exported, "loss").invoke(null, one));
            assertEquals(workspace.losses()[b], component(gradient, "loss"));
            for (ActionValues values : plan.partials()) {
                double[] expected = rows(workspace.partials(values), ACTIONS)[b];
                assertArrayEquals(expected, (double[]) component(gradient, ClassMembers.partial(values)));
            }
        }
    }

    private static Object argument(String name, LossProgram program, LossBatch batch) {
        return switch (name) {
            case "q" -> rows(batch.values(ActionValues.ONLINE_AT_STATE), ACTIONS);
            case "qNext" -> rows(batch.values(ActionValues.ONLINE_AT_NEXT_STATE), ACTIONS);
            case "targetQ" -> rows(batch.values(ActionValues.TARGET_AT_STATE), ACTIONS);
            case "targetQNext" -> rows(batch.values(ActionValues.TARGET_AT_NEXT_STATE), ACTIONS);
            case "action" -> batch.action();
            case "reward" -> batch.reward();
            case "discount" -> batch.discount();
            case "state" -> rows(batch.state(), STATE_WIDTH);
            case "nextState" -> rows(batch.nextState(), STATE_WIDTH);
            default -> noise(Integer.parseInt(name.substring("noise".length())), program, batch);
        };
    }

    private static Object noise(int number, LossProgram program, LossBatch batch) {
        int offset = 0;
        int stretch = 1;
        for (NoisePlan.Stretch each : NoisePlan.of(program).stretches()) {
            int width = each.sort().width(ACTIONS, STATE_WIDTH);
            if (stretch == number) {
                double[] draws = Arrays.copyOfRange(batch.noise(), offset, offset + SIZE * width);
                return each.sort() == Sort.FLOAT ? draws : rows(draws, width);
            }
            offset += SIZE * width;
            stretch++;
        }
        throw new AssertionError("no noise " + number);
    }

    private static LossBatch batch(LossProgram program, double scale, RandomGenerator random) {
        LossBatch batch = new LossBatch(SIZE, ACTIONS, STATE_WIDTH);
        for (ActionValues values : ActionValues.values()) {
            fill(batch.values(values), scale, random);
        }
        fill(batch.reward(), scale, random);
        fill(batch.discount(), 1, random);
        fill(batch.state(), scale, random);
        fill(batch.nextState(), scale, random);
        for (int b = 0; b < SIZE; b++) {
            batch.action()[b] = random.nextInt(ACTIONS);
        }
        NoisePlan.of(program).draw(batch, new CounterRandom(random.nextLong(), 0));
        return batch;
    }

    private static void fill(double[] array, double scale, RandomGenerator random) {
        for (int i = 0; i < array.length; i++) {
            array[i] = scale * (2 * random.nextDouble() - 1);
        }
    }

    private static double[][] rows(double[] values, int width) {
        double[][] rows = new double[SIZE][];
        for (int b = 0; b < SIZE; b++) {
            rows[b] = Arrays.copyOfRange(values, b * width, (b + 1) * width);
        }
        return rows;
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object component(Object gradient, String name) throws ReflectiveOperationException {
        return gradient.getClass().getMethod(name).invoke(gradient);
    }
}
