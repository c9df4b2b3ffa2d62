package io.cambrian.evaluators.dl4j;

import io.cambrian.evaluators.environment.Policy;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Acts by a network of DL4J: in every copy the action of greatest value, the first of equals. */
public final class ModelPolicy implements Policy {

    private final MultiLayerNetwork network;

    /** The policy of a network from observations [n, |S|] to action values [n, |A|]. */
    public ModelPolicy(MultiLayerNetwork network) {
        this.network = network;
    }

    @Override
    public void act(float[] observations, int[] actions) {
        int copies = actions.length;
        INDArray byFeature = Nd4j.create(observations, new long[] {observations.length / copies, copies}, 'c');
        int[] best = network.output(byFeature.transpose().dup('c')).argMax(1).toIntVector();
        System.arraycopy(best, 0, actions, 0, copies);
    }
}
