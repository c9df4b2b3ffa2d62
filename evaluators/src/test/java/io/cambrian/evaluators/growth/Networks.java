package io.cambrian.evaluators.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Networks for tests, and how far apart two are. */
final class Networks {

    private Networks() {}

    static Matrix uniform(int rows, int columns, RandomGenerator random) {
        return Matrix.of(rows, columns, (row, column) -> 2 * random.nextDouble() - 1);
    }

    /** Of variance 1 / inputs, as in a fresh network. */
    private static Matrix weights(int inputs, int outputs, RandomGenerator random) {
        return uniform(inputs, outputs, random).map(number -> number * Math.sqrt(3.0 / inputs));
    }

    static Dense hidden(int inputs, int outputs, Activation activation, RandomGenerator random) {
        return Dense.of(weights(inputs, outputs, random), uniform(1, outputs, random), activation);
    }

    static Dense normalised(int inputs, int outputs, Activation activation, RandomGenerator random) {
        Normalisation norm = new Normalisation(uniform(1, outputs, random), uniform(1, outputs, random), 1e-5f);
        return new Dense(
                weights(inputs, outputs, random),
                uniform(1, outputs, random),
                Optional.of(norm),
                Optional.of(activation));
    }

    static Dense output(int inputs, int outputs, RandomGenerator random) {
        return Dense.linear(weights(inputs, outputs, random), uniform(1, outputs, random));
    }

    /** 7-13-11-3. */
    static GrowingNetwork stack(Activation activation, RandomGenerator random) {
        return new GrowingNetwork(
                List.of(hidden(7, 13, activation, random), hidden(13, 11, activation, random), output(11, 3, random)));
    }

    static double[] inputs(int size, RandomGenerator random) {
        return random.doubles(size, -1.7, 1.7).toArray();
    }

    /** The greatest change of an output over some inputs. */
    static double change(GrowingNetwork before, GrowingNetwork after, RandomGenerator random) {
        double greatest = 0;
        for (int i = 0; i < 20; i++) {
            double[] x = inputs(before.blocks().getFirst().inputs(), random);
            greatest = Math.max(greatest, distance(before.apply(x), after.apply(x)));
        }
        return greatest;
    }

    static double distance(double[] a, double[] b) {
        assertEquals(a.length, b.length);
        double greatest = 0;
        for (int i = 0; i < a.length; i++) {
            greatest = Math.max(greatest, Math.abs(a[i] - b[i]));
        }
        return greatest;
    }

    static void assertSameNumbers(GrowingNetwork expected, GrowingNetwork found, double tolerance) {
        List<Matrix> matrices = new ArrayList<>(found.parameters());
        assertEquals(expected.parameters().size(), matrices.size());
        for (int i = 0; i < matrices.size(); i++) {
            assertSameNumbers(expected.parameters().get(i), matrices.get(i), tolerance);
        }
    }

    static void assertSameNumbers(Matrix expected, Matrix found, double tolerance) {
        assertEquals(expected.rows(), found.rows());
        assertEquals(expected.columns(), found.columns());
        for (int i = 0; i < expected.rows() * expected.columns(); i++) {
            assertEquals(expected.at(i), found.at(i), tolerance, "number " + i);
        }
    }
}
