package io.cambrian.searchspace.export.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFunction;
import io.cambrian.searchspace.drift.LifetimeRange;
import io.cambrian.searchspace.drift.NamedDrifts;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.drift.NeuralShape;
import io.cambrian.searchspace.drift.SymbolicDriftSpace;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.GeneratedTest;
import io.cambrian.searchspace.export.InMemoryCompiler;
import io.cambrian.searchspace.random.SearchSeed;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class DriftExporterTest {

    private static final String PACKAGE = "com.example.drifts";
    private static final Evidence EVIDENCE = new Evidence(
            "",
            List.of("a3b1c5d7e9 start", "5d8b6a7c1f mutate of a3b1c5d7e9"),
            List.of(new Evidence.Score("catch", "report", 0.975, 0.95, 1, "0 to 9")),
            "./cambrian evaluate 5d8b6a7c1f --task catch --seeds 10");

    /** The text was read through and followed by hand once; it changes only on purpose. */
    @Test
    void dpoIsExportedAsRecorded() throws IOException {
        ExportedClass exported = DriftExporter.export(NamedDrifts.DPO, PACKAGE, "Dpo", EVIDENCE);
        assertEquals(resource("Dpo.java.txt"), exported.source());
        assertEquals(resource("DpoTest.java.txt"), exported.testSource());
    }

    @Test
    void exportedDriftsEqualOursToTheLastBit() throws ReflectiveOperationException {
        List<Drift> drifts = drifts();
        InMemoryCompiler compiler = new InMemoryCompiler();
        for (int i = 0; i < drifts.size(); i++) {
            ExportedClass exported = DriftExporter.export(drifts.get(i), PACKAGE, "Drift" + i, Evidence.none());
            compiler.add(PACKAGE + ".Drift" + i, exported.source());
        }
        ClassLoader loader = compiler.compile();
        for (int i = 0; i < drifts.size(); i++) {
            compare(drifts.get(i), loader.loadClass(PACKAGE + ".Drift" + i));
        }
    }

    @Test
    void theGeneratedTestPassesForTheRightClassAndFailsForAnother() throws ReflectiveOperationException {
        NeuralShape shape = new NeuralShape(7, NeuralShape.Base.PPO, true, 1e-4).madeFor(new LifetimeRange(10, 90));
        Drift network = new NeuralDriftSpace(shape, 1).sample(new SearchSeed(1).generator());
        for (Drift drift : List.of(NamedDrifts.DPO, NamedDrifts.PPO, network)) {
            ExportedClass right = DriftExporter.export(drift, PACKAGE, "Found", EVIDENCE);
            assertTrue(GeneratedTest.passes(right, right.source()), drift::toString);
            // the smallest slip in the arithmetic
            String wrong = right.source().replaceFirst("(?m)^( +double difference =[^;]*) - ", "$1 + ");
            assertNotEquals(wrong, right.source());
            assertFalse(GeneratedTest.passes(right, wrong), drift::toString);
        }
    }

    @Test
    void theCommentTellsWhatIsKnown() {
        NeuralShape shape = new NeuralShape(7, NeuralShape.Base.PPO, true, 1e-4).madeFor(new LifetimeRange(10, 90));
        Drift network = new NeuralDriftSpace(shape).sample(new SearchSeed(1).generator());
        String source =
                DriftExporter.export(network, PACKAGE, "Found", EVIDENCE).source();
        for (String part : List.of(
                "D = max(PPO + network of 7 units − 0.0001, 0)",
                "x = [b, A·b, p·b, p·A·b]",
                "max((r − 1 − clip(r − 1, −0.2, 0.2))·A, 0)",
                "made for trainings of 10 to 90 updates",
                "Candidate " + network.id(),
                "mutate of a3b1c5d7e9",
                "catch: 0.9750 [0.9500, 1.000], report seeds 0 to 9",
                "./cambrian evaluate 5d8b6a7c1f")) {
            assertTrue(source.contains(part), part);
        }
    }

    @Test
    void namesThatJavaCannotUseAreRefused() {
        assertThrows(ExportException.class, () -> DriftExporter.export(NamedDrifts.PPO, PACKAGE, "Base64", EVIDENCE));
        assertThrows(ExportException.class, () -> DriftExporter.export(NamedDrifts.PPO, "", "Found", EVIDENCE));
    }

    private static List<Drift> drifts() {
        RandomGenerator random = new SearchSeed(2).generator();
        List<Drift> drifts = new ArrayList<>();
        NamedDrifts.names().forEach(name -> drifts.add(NamedDrifts.byName(name)));
        SymbolicDriftSpace plain = new SymbolicDriftSpace(30, false, List.of());
        SymbolicDriftSpace temporal = new SymbolicDriftSpace(30, true, List.of());
        for (int i = 0; i < 60; i++) {
            drifts.add(plain.sample(random));
            drifts.add(temporal.sample(random));
        }
        for (NeuralShape.Base base : NeuralShape.Base.values()) {
            drifts.add(new NeuralDriftSpace(new NeuralShape(5, base, false, 1e-4), 1).sample(random));
            drifts.add(new NeuralDriftSpace(new NeuralShape(1, base, true, 1e-4), 1).sample(random));
        }
        drifts.add(new NeuralDriftSpace(NeuralShape.publishedTemporal(), 0.3).sample(random));
        return drifts;
    }

    private static void compare(Drift drift, Class<?> exported) throws ReflectiveOperationException {
        RandomGenerator random = new SearchSeed(3).generator();
        double[] ratios = new double[40];
        double[] advantages = new double[ratios.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = i == 0 ? 1 : i == 1 ? 1e-30 : i == 2 ? 1e30 : StrictMath.exp(random.nextGaussian());
            advantages[i] = random.nextGaussian();
        }
        double progress = random.nextDouble();
        for (DriftMethod method : DriftMethod.values()) {
            double[] found = (double[]) many(exported, method, drift.temporal(), ratios, advantages, progress);
            for (int i = 0; i < ratios.length; i++) {
                double expected = expected(drift, method, ratios[i], advantages[i], progress);
                double one = (double) one(exported, method, drift.temporal(), ratios[i], advantages[i], progress);
                String where = method + " of " + drift + " at r = " + ratios[i] + ", A = " + advantages[i];
                assertEquals(expected, one, where);
                assertEquals(expected, found[i], where);
            }
        }
    }

    private static double expected(Drift drift, DriftMethod method, double ratio, double advantage, double progress) {
        DriftFunction.Point drifted = DriftFunction.at(drift, ratio, advantage, progress);
        DriftFunction.Point objective = DriftFunction.objective(drift, ratio, advantage, progress);
        return switch (method) {
            case DRIFT -> drifted.value();
            case DRIFT_SLOPE -> drifted.slope();
            case OBJECTIVE -> objective.value();
            case OBJECTIVE_SLOPE -> objective.slope();
            case OBJECTIVE_SLOPE_IN_LOG_RATIO ->
                Math.clamp(ratio, StrictMath.exp(-20), StrictMath.exp(20)) * objective.slope();
        };
    }

    private static Object one(
            Class<?> exported, DriftMethod method, boolean temporal, double ratio, double advantage, double progress)
            throws ReflectiveOperationException {
        if (temporal) {
            return exported.getMethod(method.title(), double.class, double.class, double.class)
                    .invoke(null, ratio, advantage, progress);
        }
        return exported.getMethod(method.title(), double.class, double.class).invoke(null, ratio, advantage);
    }

    private static Object many(
            Class<?> exported,
            DriftMethod method,
            boolean temporal,
            double[] ratios,
            double[] advantages,
            double progress)
            throws ReflectiveOperationException {
        if (temporal) {
            Method found = exported.getMethod(method.title(), double[].class, double[].class, double.class);
            return found.invoke(null, ratios, advantages, progress);
        }
        return exported.getMethod(method.title(), double[].class, double[].class)
                .invoke(null, ratios, advantages);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = DriftExporterTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
