package io.cambrian.evaluators.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.learner.DenseNetwork;
import io.cambrian.evaluators.nd4j.RequiresNd4j;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.CounterRandom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.factory.Nd4j;

@RequiresNd4j
class PolicyModelTest {

    private static final float TOLERANCE = 1e-5f;

    @TempDir
    Path directory;

    @Test
    void aLoadedModelGivesTheOutputsOfThePolicy() throws IOException {
        CounterRandom random = new CounterRandom(5, 0);
        for (List<Integer> widths :
                List.of(List.of(4, 64, 64, 2), List.of(50, 32, 3), List.of(7, 5), List.of(1, 1, 1))) {
            DenseNetwork policy = network(widths, random);
            Path file = directory.resolve("policy.zip");
            PolicyModel.write(policy, file);
            MultiLayerNetwork loaded = ModelSerializer.restoreMultiLayerNetwork(file.toFile());
            float[][] observations = new float[20][];
            for (int i = 0; i < observations.length; i++) {
                observations[i] = uniform(widths.getFirst(), 1, random);
            }
            float[][] found = loaded.output(Nd4j.createFromArray(observations)).toFloatMatrix();
            for (int i = 0; i < observations.length; i++) {
                assertArrayEquals(policy.apply(observations[i]), found[i], TOLERANCE, widths.toString());
            }
        }
    }

    @Test
    void aModelPolicyTakesTheFirstActionOfGreatestValueInEveryCopy() {
        float[] weights = {1, 1, 0, 0, 0, 1};
        DenseNetwork policy = new DenseNetwork(List.of(new DenseNetwork.Layer(weights, new float[3])), Activation.RELU);
        int[] actions = new int[3];
        // feature by feature: the copies see (1, 0), (0, 1) and (2, 1)
        new ModelPolicy(PolicyModel.of(policy)).act(new float[] {1, 0, 2, 0, 1, 1}, actions);
        assertArrayEquals(new int[] {0, 2, 0}, actions);
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndNothingIsLeftBehind() {
        DenseNetwork policy = network(List.of(2, 2), new CounterRandom(5, 1));
        Path file = directory.resolve("nowhere").resolve("policy.zip");
        String message = assertThrows(UncheckedIOException.class, () -> PolicyModel.write(policy, file))
                .getMessage();
        assertEquals("the model file " + file + " cannot be written", message);
        assertFalse(Files.exists(directory.resolve("nowhere")));
    }

    static DenseNetwork network(List<Integer> widths, CounterRandom random) {
        List<DenseNetwork.Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.size(); i++) {
            int inputs = widths.get(i - 1);
            int outputs = widths.get(i);
            float bound = (float) Math.sqrt(3.0 / inputs);
            layers.add(
                    new DenseNetwork.Layer(uniform(inputs * outputs, bound, random), uniform(outputs, 0.1f, random)));
        }
        return new DenseNetwork(layers, Activation.RELU);
    }

    static float[] uniform(int length, float bound, CounterRandom random) {
        float[] numbers = new float[length];
        for (int i = 0; i < length; i++) {
            numbers[i] = bound * (2f * random.nextFloat() - 1f);
        }
        return numbers;
    }
}
