package io.cambrian.evaluators.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.learner.DenseNetwork;
import io.cambrian.evaluators.nd4j.RequiresNd4j;
import io.cambrian.searchspace.loss.NamedLosses;
import io.cambrian.searchspace.random.CounterRandom;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

@RequiresNd4j
class DiscoveredLossTest {

    @TempDir
    Path directory;

    /**
     * One transition with one feature and two actions, by hand: Q(s, ·) = (1, 3), a = 1, r = 0.5, γ = 0.9 and Q'(s', ·) = (2,
     * −1), so δ = 3 − (0.5 + 0.9·2) = 0.7 and ½δ² = 0.245. Its derivative with respect to Q(s, 1) is δ; times two rows.
     */
    @Test
    void theLossOfDqnIsHalfTheSquaredError() {
        INDArray labels = Nd4j.createFromArray(new float[][] {{1, 0.5f, 0.9f, 7, 7, 0.1f}, {0, 0, 0, 2, -1, 0.2f}});
        INDArray values = Nd4j.createFromArray(new float[][] {{1, 3}, {5, 5}});
        DiscoveredLoss loss = new DiscoveredLoss(NamedLosses.DQN);
        ActivationIdentity identity = new ActivationIdentity();
        assertEquals(0.245, loss.computeScore(labels, values, identity, null, true), 1e-6);
        assertEquals(0.49, loss.computeScore(labels, values, identity, null, false), 1e-6);
        assertArrayEquals(
                new float[] {0.245f, 0},
                loss.computeScoreArray(labels, values, identity, null).ravel().toFloatVector(),
                1e-6f);
        assertArrayEquals(
                new float[] {0, 1.4f, 0, 0},
                loss.computeGradient(labels, values, identity, null).ravel().toFloatVector(),
                1e-6f);
    }

    /** tanh(x) = 0.5 for the chosen action: the derivative is that of the values times 1 − 0.25. */
    @Test
    void anOutputActivationIsDifferentiatedToo() {
        float x = (float) Math.log(3) / 2;
        INDArray labels = Nd4j.createFromArray(new float[][] {{0, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}});
        INDArray preOutput = Nd4j.createFromArray(new float[][] {{x, 0}, {0, 0}});
        float[] gradient = new DiscoveredLoss(NamedLosses.DQN)
                .computeGradient(labels, preOutput, new ActivationTanH(), null)
                .ravel()
                .toFloatVector();
        assertArrayEquals(new float[] {2 * -0.5f * 0.75f, 0, 0, 0}, gradient, 1e-5f);
        assertEquals(x, preOutput.getFloat(0, 0), 0f, "the outputs are left as they are");
    }

    @Test
    void aModelWithADiscoveredLossIsWrittenAndReadAndClones() throws IOException {
        DenseNetwork policy = PolicyModelTest.network(List.of(3, 8, 2), new CounterRandom(5, 2));
        DiscoveredLoss loss = new DiscoveredLoss(NamedLosses.DQN_REG, 7);
        MultiLayerNetwork network = PolicyModel.of(policy, loss);
        Path file = directory.resolve("learner.zip");
        ModelSerializer.writeModel(network, file.toFile(), true);
        MultiLayerNetwork read = ModelSerializer.restoreMultiLayerNetwork(file.toFile());
        assertEquals(loss, lossOf(read));
        assertEquals(loss, lossOf(network.clone()));
        DataSet batch = batch(network);
        assertEquals(network.score(batch), read.score(batch), 0.0);
        double before = read.score(batch);
        for (int i = 0; i < 50; i++) {
            read.fit(batch);
        }
        assertTrue(read.score(batch) < before, "fitting one batch lowers its loss");
    }

    @Test
    void rowsThatAreNoTransitionsAreRefused() {
        DiscoveredLoss loss = new DiscoveredLoss(NamedLosses.DQN);
        ActivationIdentity identity = new ActivationIdentity();
        INDArray labels = Nd4j.zeros(3, 6);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> loss.computeScore(labels, Nd4j.zeros(3, 2), identity, null, true))
                .getMessage();
        assertEquals(
                "a discovered loss needs two rows for each transition and labels as TransitionRows makes them, found"
                        + " outputs of 3×2 and labels of 3×6",
                message);
        assertThrows(
                IllegalArgumentException.class,
                () -> loss.computeScore(Nd4j.zeros(2, 6), Nd4j.zeros(2, 2), identity, Nd4j.ones(2, 1), true));
        assertThrows(
                IllegalArgumentException.class,
                () -> TransitionRows.of(
                        Nd4j.zeros(2, 3),
                        new int[1],
                        new float[1],
                        new float[1],
                        Nd4j.zeros(1, 3),
                        PolicyModel.of(PolicyModelTest.network(List.of(3, 2), new CounterRandom(5, 3)))));
    }

    private static DataSet batch(MultiLayerNetwork target) {
        CounterRandom random = new CounterRandom(5, 4);
        INDArray states = Nd4j.create(PolicyModelTest.uniform(12, 1, random), new long[] {4, 3}, 'c');
        INDArray nextStates = Nd4j.create(PolicyModelTest.uniform(12, 1, random), new long[] {4, 3}, 'c');
        float[] discounts = {0.9f, 0.9f, 0, 0.9f};
        return TransitionRows.of(
                states, new int[] {0, 1, 1, 0}, PolicyModelTest.uniform(4, 1, random), discounts, nextStates, target);
    }

    private static Object lossOf(MultiLayerNetwork network) {
        return ((OutputLayer) network.getOutputLayer().conf().getLayer()).getLossFn();
    }
}
