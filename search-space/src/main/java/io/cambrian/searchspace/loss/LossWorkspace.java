package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Sort;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The arrays that a {@link LossInterpreter} computes in, and its results. Made once per interpreter and batch shape, then
 * reused without allocation; for one thread.
 */
public final class LossWorkspace {

    private final int size;
    private final int actions;
    private final int stateWidth;

    /** For each node the number of reals per transition. */
    final int[] widths;

    /** For each node its values; inputs and network values point into the batch of the current call. */
    final double[][] values;

    /** For each node of sort action its indices. */
    final int[][] indices;

    /** For each node the derivative of the loss with respect to its values. */
    final double[][] adjoints;

    private final Map<ActionValues, double[]> partials = new EnumMap<>(ActionValues.class);

    LossWorkspace(List<Node> nodes, boolean[] differentiable, int size, int actions, int stateWidth) {
        this.size = size;
        this.actions = actions;
        this.stateWidth = stateWidth;
        for (ActionValues list : ActionValues.values()) {
            partials.put(list, new double[size * actions]);
        }
        int count = nodes.size();
        widths = new int[count];
        values = new double[count][];
        indices = new int[count][];
        adjoints = new double[count][];
        for (int i = 0; i < count; i++) {
            Node node = nodes.get(i);
            widths[i] = node.sort().width(actions, stateWidth);
            boolean owned = !(node instanceof Node.Input) && !LossInterpreter.readsNetwork(node);
            values[i] = new double[owned ? size * widths[i] : 0];
            indices[i] = new int[owned && node.sort() == Sort.ACTION ? size : 0];
            adjoints[i] = new double[owned && differentiable[i] ? size * widths[i] : 0];
        }
    }

    /** The loss of each transition, B, after the last call; overwritten by the next. */
    public double[] losses() {
        return values[values.length - 1];
    }

    /** The derivatives with respect to one list of action values, B × |A|, after the last call; overwritten by the next. */
    @SuppressWarnings("NullAway") // the constructor fills the map for every constant
    public double[] partials(ActionValues list) {
        return partials.get(list);
    }

    void checkFits(LossBatch batch) {
        if (batch.size() != size || batch.actions() != actions || batch.stateWidth() != stateWidth) {
            throw new IllegalArgumentException("the workspace was made for " + size + " transitions, " + actions
                    + " actions and states of width " + stateWidth + "; the batch has " + batch.size() + ", "
                    + batch.actions() + " and " + batch.stateWidth());
        }
        for (int action : batch.action()) {
            if (action < 0 || action >= actions) {
                throw new IllegalArgumentException(
                        "an action is a number from 0 to " + (actions - 1) + ", found " + action);
            }
        }
    }
}
