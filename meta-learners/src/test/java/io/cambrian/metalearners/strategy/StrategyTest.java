package io.cambrian.metalearners.strategy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every strategy must do, in one table.
 *
 * <p>All searches are deterministic, so no row fails by chance. How far each strategy must come was set at three times the
 * largest distance that the seeds 0 to 4 left (at least 10⁻⁶); the tests use the first three of them, and what the rows guard
 * against is a change that makes a strategy clearly worse.
 */
class StrategyTest {

    private static final int DIMENSION = 10;
    private static final int GENERATIONS = 400;
    private static final int SEEDS = 3;

    /** The state after an update with noise of the test's own. */
    private interface Update<S> {
        S next(S state, Noise noise, double[] fitness);
    }

    /**
     * A strategy and how near to the optimum of each function, which is 0, it must end.
     *
     * <p>The first mean costs 10 on the sphere, 1,864 on the ellipsoid and 9 on Rosenbrock's function.
     *
     * @param bits the hash of the mean after ten generations on a sphere of 37 coordinates, as vectors and plain Java gave it
     */
    private record Row<S extends StrategyState>(
            EvolutionStrategy<S> strategy,
            String label,
            Update<S> update,
            double sphere,
            double ellipsoid,
            double rosenbrock,
            double noisySphere,
            int bits) {

        @Override
        public String toString() {
            return strategy.name() + " " + label;
        }

        S start(int seed) {
            return strategy.init(new float[DIMENSION], new RootSeed(seed).search());
        }

        /** The state after some generations of a function that is minimised. */
        S search(int seed, int generations, ToDoubleFunction<float[]> cost) {
            return search(start(seed), generations, cost);
        }

        S search(S start, int generations, ToDoubleFunction<float[]> cost) {
            S state = start;
            float[][] points = new float[strategy.population()][start.mean().length()];
            for (int t = 0; t < generations; t++) {
                strategy.sample(state, points);
                state = strategy.next(state, fitness(points, cost));
            }
            return state;
        }

        int bitsAfterTenGenerations() {
            S start = strategy.init(new float[37], new RootSeed(11).search());
            return search(start, 10, Cost::sphere).mean().hashCode();
        }

        /** The mean's cost at the end of the worst of some searches. */
        double worst(ToDoubleFunction<float[]> searched, ToDoubleFunction<float[]> judged) {
            double worst = 0;
            for (int seed = 0; seed < SEEDS; seed++) {
                float[] mean = search(seed, GENERATIONS, searched).mean().toArray();
                worst = Math.max(worst, judged.applyAsDouble(mean));
            }
            return worst;
        }
    }

    static List<Row<?>> strategies() {
        Pgpe pgpe = Pgpe.published(32, 0.5);
        SeparableNes nes = new SeparableNes(32, 0.5, 1);
        CmaEs cma = new CmaEs(32, 0.5);
        SeparableCmaEs separable = new SeparableCmaEs(32, 0.5);
        SelfAdaptiveEs adaptive = new SelfAdaptiveEs(8, 32, 0.5, 0.25, 1e-6, 10);
        return List.of(
                openEs(Shaping.CENTRED_RANKS, -1158129880),
                openEs(Shaping.Z_SCORE, 2039694690),
                openEs(Shaping.PAIR_RANK, 1392365982),
                new Row<>(pgpe, "", pgpe::next, 1e-6, 1e-6, 8.5, 0.3, 923621253),
                new Row<>(nes, "", nes::next, 1e-6, 1e-6, 7, 0.8, 1271750281),
                new Row<>(cma, "", cma::next, 1e-6, 1e-6, 1e-6, 1.2, 812190658),
                new Row<>(separable, "", separable::next, 1e-6, 1e-6, 6, 1.2, -895638404),
                new Row<>(adaptive, "", adaptive::next, 1e-6, 12, 24, 1.2, 1774689835));
    }

    static List<Row<?>> antithetic() {
        return strategies().stream().filter(row -> row.strategy().antithetic()).toList();
    }

    private static Row<OpenEsState> openEs(Shaping shaping, int bits) {
        OpenEs strategy = new OpenEs(32, shaping, new Decay(0.1, 0.99, 0.01), new Decay(0.1, 0.99, 0.001));
        return new Row<>(strategy, shaping.name(), strategy::next, 1e-3, 6, 7, 2.5, bits);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void theSphereIsMinimised(Row<?> row) {
        assertBelow(row.sphere(), row.worst(Cost::sphere, Cost::sphere));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void theEllipsoidIsMinimised(Row<?> row) {
        assertBelow(row.ellipsoid(), row.worst(Cost::ellipsoid, Cost::ellipsoid));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void rosenbrocksValleyIsFollowed(Row<?> row) {
        assertBelow(row.rosenbrock(), row.worst(Cost::rosenbrock, Cost::rosenbrock));
    }

    /** Noise of standard deviation 1 on a function that is 10 at the start. */
    @ParameterizedTest
    @MethodSource("strategies")
    void theSphereIsMinimisedThroughNoise(Row<?> row) {
        RandomGenerator random = new RootSeed(9).report().generator();
        assertBelow(row.noisySphere(), row.worst(x -> Cost.sphere(x) + random.nextGaussian(), Cost::sphere));
    }

    /** A point in ten fails, wherever it lies: the search comes into the region of the optimum all the same. */
    @ParameterizedTest
    @MethodSource("strategies")
    void failuresDoNotStopASearch(Row<?> row) {
        RandomGenerator random = new RootSeed(9).report().generator();
        double worst = row.worst(x -> random.nextInt(10) == 0 ? Double.NaN : Cost.sphere(x), Cost::sphere);
        assertBelow(0.5, worst);
    }

    /** Where fitness is a multiple of 1/64 and the population a power of two, the invariance is exact. */
    @ParameterizedTest
    @MethodSource("strategies")
    void aConstantAddedToFitnessChangesNothing(Row<?> row) {
        assertEquals(
                row.search(1, 20, x -> Math.rint(64 * Cost.sphere(x)) / 64),
                row.search(1, 20, x -> Math.rint(64 * Cost.sphere(x)) / 64 - 48));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void everyMachineGivesTheSameBits(Row<?> row) {
        assertEquals(row.bits(), row.bitsAfterTenGenerations());
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void pointsMayComeInAnyOrderWithTheirFitness(Row<?> row) {
        assertOrderDoesNotMatter(row);
    }

    private static <S extends StrategyState> void assertOrderDoesNotMatter(Row<S> row) {
        S state = row.search(2, 10, Cost::ellipsoid);
        int population = row.strategy().population();
        float[][] points = new float[population][DIMENSION];
        row.strategy().sample(state, points);
        double[] fitness = fitness(points, Cost::ellipsoid);
        int rows = row.strategy().antithetic() ? population / 2 : population;
        int perRow = population / rows;
        Noise noise = Noise.of(state);
        double[] reordered = new double[population];
        for (int i = 0; i < population; i++) {
            reordered[i] = fitness[(i / perRow * 5 + 3) % rows * perRow + i % perRow];
        }
        S expected = row.strategy().next(state, fitness);
        S found = row.update().next(state, (i, z) -> noise.fill((i * 5 + 3) % rows, z), reordered);
        assertArrayEquals(expected.mean().toArray(), found.mean().toArray(), 1e-5f);
    }

    /** Of those whose update is linear in the weights, a step up is a step down for the opposite fitness. */
    @ParameterizedTest
    @MethodSource("antithetic")
    void oppositeFitnessTurnsTheStepRound(Row<?> row) {
        float[] up = row.search(3, 1, Cost::ellipsoid).mean().toArray();
        float[] down = row.search(3, 1, x -> -Cost.ellipsoid(x)).mean().toArray();
        for (int i = 0; i < up.length; i++) {
            assertTrue(up[i] != 0);
            assertEquals(up[i], -down[i], 1e-6);
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aGenerationOfFailuresPoisonsNothing(Row<?> row) {
        for (float value : row.search(4, 3, x -> Double.NaN).mean().toArray()) {
            assertTrue(Float.isFinite(value));
        }
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void statesAreReadAsTheyWereWritten(Row<?> row) {
        assertReadAsWritten(row);
    }

    private static <S extends StrategyState> void assertReadAsWritten(Row<S> row) {
        StateFormat<S> format = row.strategy().stateFormat();
        S state = row.search(5, 3, Cost::rosenbrock);
        assertEquals(state, format.read(format.write(state)));
        assertEquals(row.start(0), format.read(format.write(row.start(0))));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void antitheticPointsMirrorEachOther(Row<?> row) {
        assertMirrored(row);
    }

    private static <S extends StrategyState> void assertMirrored(Row<S> row) {
        float[][] points = new float[row.strategy().population()][DIMENSION];
        row.strategy().sample(row.start(6), points);
        boolean mirrored = true;
        for (int i = 0; i < DIMENSION; i++) {
            mirrored &= points[4][i] == -points[5][i];
        }
        assertEquals(row.strategy().antithetic(), mirrored);
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void whatDoesNotFitIsRefused(Row<?> row) {
        assertRefused(row);
    }

    private static <S extends StrategyState> void assertRefused(Row<S> row) {
        EvolutionStrategy<S> strategy = row.strategy();
        S start = row.start(0);
        refused("at least 1 coordinate", () -> strategy.init(new float[0], new RootSeed(0).search()));
        refused("finite", () -> strategy.init(new float[] {Float.NaN}, new RootSeed(0).search()));
        refused("32 points, found room for 31", () -> strategy.sample(start, new float[31][DIMENSION]));
        refused("10 coordinates", () -> strategy.sample(start, new float[32][DIMENSION - 1]));
        refused("32 points has as many fitness values, found 30", () -> strategy.next(start, new double[30]));
    }

    static void refused(String expected, Runnable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
        assertTrue(message.contains(expected), message);
    }

    private static double[] fitness(float[][] points, ToDoubleFunction<float[]> cost) {
        double[] fitness = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            fitness[i] = -cost.applyAsDouble(points[i]);
        }
        return fitness;
    }

    private static void assertBelow(double bar, double found) {
        assertTrue(found < bar, found + " should be below " + bar);
    }
}
