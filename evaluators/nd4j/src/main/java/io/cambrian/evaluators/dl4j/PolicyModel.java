package io.cambrian.evaluators.dl4j;

import io.cambrian.evaluators.learner.DenseNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/**
 * A trained policy as a network of DL4J: observations [n, |S|] to action values [n, |A|].
 *
 * <p>Weights are copied number by number, in single precision; the outputs differ from ours by the order of summation
 * only.
 */
public final class PolicyModel {

    private PolicyModel() {}

    /** The policy's network, with the mean squared error as loss and Adam with its published settings as updater. */
    public static MultiLayerNetwork of(DenseNetwork policy) {
        return of(policy, new LossMSE());
    }

    /** The policy's network with the loss that DL4J is to go on training it with, such as a {@link DiscoveredLoss}. */
    public static MultiLayerNetwork of(DenseNetwork policy, ILossFunction loss) {
        var configuration = new NeuralNetConfiguration.Builder()
                .dataType(DataType.FLOAT)
                .updater(new Adam())
                .list();
        List<DenseNetwork.Layer> layers = policy.layers();
        for (DenseNetwork.Layer hidden : layers.subList(0, layers.size() - 1)) {
            configuration.layer(new DenseLayer.Builder()
                    .nIn(hidden.inputs())
                    .nOut(hidden.outputs())
                    .activation(activation(policy))
                    .build());
        }
        configuration.layer(new OutputLayer.Builder(loss)
                .nIn(layers.getLast().inputs())
                .nOut(layers.getLast().outputs())
                .activation(Activation.IDENTITY)
                .build());
        MultiLayerNetwork network = new MultiLayerNetwork(configuration.build());
        network.init();
        for (int i = 0; i < layers.size(); i++) {
            assign(network, i, layers.get(i));
        }
        return network;
    }

    /**
     * Writes the policy's network as a model file that {@link ModelSerializer#restoreMultiLayerNetwork(java.io.File)} loads.
     * The file appears whole or not at all.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(DenseNetwork policy, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            ModelSerializer.writeModel(of(policy), unfinished.toFile(), false);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("the model file " + file + " cannot be written", failure);
        }
    }

    private static Activation activation(DenseNetwork policy) {
        return switch (policy.activation()) {
            case RELU -> Activation.RELU;
            case TANH -> Activation.TANH;
            case ELU -> Activation.ELU;
        };
    }

    private static void assign(MultiLayerNetwork network, int index, DenseNetwork.Layer layer) {
        long[] shape = {layer.inputs(), layer.outputs()};
        network.getParam(index + "_W").assign(Nd4j.create(layer.weights(), shape, 'c'));
        network.getParam(index + "_b").assign(Nd4j.create(layer.biases(), new long[] {1, layer.outputs()}, 'c'));
    }
}
