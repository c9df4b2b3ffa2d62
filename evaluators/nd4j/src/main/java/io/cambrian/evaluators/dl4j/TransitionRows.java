package io.cambrian.evaluators.dl4j;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * n transitions as a data set of DL4J with 2n rows, for a {@link DiscoveredLoss}.
 *
 * <p>Rows i and n + i are one transition: the features are s in row i and s' in row n + i, so that the network that learns is
 * applied to both and learns from both. DL4J shows a loss the labels and the network's outputs and nothing else; hence the
 * labels of a row carry the rest:
 *
 * <table>
 * <caption>Labels of a row whose features are x</caption>
 * <tr><th>columns<th>row i<th>row n + i
 * <tr><td>1<td>the number of the action<td>0
 * <tr><td>1<td>the reward<td>0
 * <tr><td>1<td>the discount, 0 where s' is terminal<td>0
 * <tr><td>|A|<td>Q'(s, ·) of the target network<td>Q'(s', ·)
 * <tr><td>|S|<td>s<td>s'
 * </table>
 */
public final class TransitionRows {

    /** The columns before the target network's values. */
    static final int GIVEN = 3;

    private TransitionRows() {}

    /**
     * The data set of n transitions.
     *
     * @param states [n, |S|]
     * @param actions n numbers of actions
     * @param rewards n numbers
     * @param discounts n numbers, 0 where the next state is terminal
     * @param nextStates [n, |S|]
     * @param target gives Q' for [2n, |S|]
     * @throws IllegalArgumentException if states, actions, rewards, discounts and next states are not equally many
     */
    public static DataSet of(
            INDArray states,
            int[] actions,
            float[] rewards,
            float[] discounts,
            INDArray nextStates,
            MultiLayerNetwork target) {
        int n = actions.length;
        if (states.size(0) != n || nextStates.size(0) != n || rewards.length != n || discounts.length != n) {
            throw new IllegalArgumentException("a transition has a state, an action, a reward, a discount and a next"
                    + " state, found " + states.size(0) + ", " + n + ", " + rewards.length + ", " + discounts.length
                    + " and " + nextStates.size(0) + " of them");
        }
        INDArray given = Nd4j.zeros(DataType.FLOAT, 2L * n, GIVEN);
        for (int i = 0; i < n; i++) {
            given.putScalar(i, 0, actions[i]);
            given.putScalar(i, 1, rewards[i]);
            given.putScalar(i, 2, discounts[i]);
        }
        INDArray features = Nd4j.vstack(states, nextStates);
        return new DataSet(features, Nd4j.hstack(given, target.output(features), features));
    }
}
