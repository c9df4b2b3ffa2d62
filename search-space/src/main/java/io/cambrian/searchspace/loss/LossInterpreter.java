package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import java.util.Arrays;
import java.util.List;

/**
 * Computes a program's losses and gradients in double precision, the same on every machine to the last bit.
 *
 * <p>It always runs the canonical form. Values are computed node by node in order, sums over elements or transitions from
 * the first to the last. The gradient is reverse-mode: adjoints start at 0, nodes are visited from last to first, and each
 * adds to the adjoint of its first operand, then of its second. A float used for every element of a list receives the sum
 * of the elements' contributions in one addition. Transcendental functions are those of {@link StrictMath}.
 *
 * <p>Partial derivatives are reported for the target network's values too; an agent does not follow them. No gradient
 * passes through {@link Operator#ARG_MAX_LIST}. Immutable; the mutable part is the {@link LossWorkspace}.
 *
 * <pre>{@code
 * LossInterpreter loss = LossInterpreter.of(NamedLosses.DQN);
 * LossWorkspace workspace = loss.workspace(32, 4, 0);
 * double mean = loss.gradientOfMean(batch, workspace);
 * double[] towardsLoss = workspace.partials(ActionValues.ONLINE_AT_STATE);
 * }</pre>
 */
public final class LossInterpreter {

    private final LossProgram program;
    private final List<Node> nodes;
    private final boolean[] differentiable;
    private final boolean coupled;

    private LossInterpreter(LossProgram program) {
        this.program = program;
        this.nodes = program.nodes();
        this.differentiable = program.differentiable();
        this.coupled = program.coupled();
    }

    /** The interpreter of the program's canonical form. */
    public static LossInterpreter of(LossProgram program) {
        return new LossInterpreter(program.canonical());
    }

    /** The interpreter of the nodes as they stand, dead ones included: to check that the canonical form behaves alike. */
    static LossInterpreter ofGenotype(LossProgram program) {
        return new LossInterpreter(program);
    }

    /** What is interpreted: a canonical program. */
    public LossProgram program() {
        return program;
    }

    /**
     * Arrays for batches of this shape.
     *
     * @param size B, the number of transitions
     * @param actions |A|
     * @param stateWidth |S|; 0 where the loss reads no state
     */
    public LossWorkspace workspace(int size, int actions, int stateWidth) {
        return new LossWorkspace(nodes, differentiable, size, actions, stateWidth);
    }

    /**
     * Computes the loss of each transition into {@link LossWorkspace#losses()}.
     *
     * @param workspace of this interpreter
     * @return their mean
     * @throws IllegalArgumentException if the batch has another shape than the workspace, an action that is none, or less noise
     *     than the program draws
     */
    public double losses(LossBatch batch, LossWorkspace workspace) {
        workspace.checkFits(batch);
        int noiseUsed = 0;
        for (int i = 0; i < nodes.size(); i++) {
            switch (nodes.get(i)) {
                case Node.Input input -> bind(input.source(), i, batch, workspace);
                case Node.Constant constant -> Arrays.fill(workspace.values[i], constant.value());
                case Node.Noise ignored -> noiseUsed = takeNoise(i, noiseUsed, batch, workspace);
                case Node.Operation operation -> {
                    if (operation.operator().stochastic()) {
                        noiseUsed = takeNoise(i, noiseUsed, batch, workspace);
                    }
                    evaluate(operation, i, batch, workspace);
                }
            }
        }
        double sum = 0;
        for (double loss : workspace.losses()) {
            sum += loss;
        }
        return sum / batch.size();
    }

    /**
     * Computes losses and the derivatives of their mean with respect to the action values, into
     * {@link LossWorkspace#partials}.
     *
     * <p>If the program is not {@linkplain LossProgram#coupled() coupled}, these are the derivatives of each transition's
     * own loss, divided by B at the end.
     *
     * @return the mean loss
     * @throws IllegalArgumentException as {@link #losses} does
     */
    public double gradientOfMean(LossBatch batch, LossWorkspace workspace) {
        double mean = losses(batch, workspace);
        if (coupled) {
            reverse(batch, workspace, 1.0 / batch.size());
            return mean;
        }
        reverse(batch, workspace, 1.0);
        for (ActionValues list : ActionValues.values()) {
            double[] partials = workspace.partials(list);
            for (int i = 0; i < partials.length; i++) {
                partials[i] /= batch.size();
            }
        }
        return mean;
    }

    /**
     * Computes losses and the derivatives of each transition's loss with respect to that transition's action values.
     *
     * @return the mean loss
     * @throws IllegalArgumentException as {@link #losses} does
     * @throws IllegalStateException when the program is coupled: its transitions have no losses of their own
     */
    public double gradientOfEach(LossBatch batch, LossWorkspace workspace) {
        if (coupled) {
            throw new IllegalStateException(
                    "the loss couples the transitions of a batch; ask for the gradient of the mean");
        }
        double mean = losses(batch, workspace);
        reverse(batch, workspace, 1.0);
        return mean;
    }

    static boolean readsNetwork(Node node) {
        return node instanceof Node.Operation operation && operation.operator() == Operator.Q_VALUE_LIST;
    }

    private void bind(Source source, int node, LossBatch batch, LossWorkspace workspace) {
        switch (source) {
            case ONLINE_NETWORK, TARGET_NETWORK -> {}
            case ACTION -> workspace.indices[node] = batch.action();
            case STATE -> workspace.values[node] = batch.state();
            case NEXT_STATE -> workspace.values[node] = batch.nextState();
            case REWARD -> workspace.values[node] = batch.reward();
            case DISCOUNT -> workspace.values[node] = batch.discount();
        }
    }

    /** Puts the node's stretch of noise where its value will be; the first unused draw is returned. */
    private int takeNoise(int node, int used, LossBatch batch, LossWorkspace workspace) {
        double[] value = workspace.values[node];
        if (batch.noise().length < used + value.length) {
            throw new IllegalArgumentException("the program draws noise, but the batch has only " + batch.noise().length
                    + " draws; fill it with NoisePlan.draw");
        }
        System.arraycopy(batch.noise(), used, value, 0, value.length);
        return used + value.length;
    }

    private void evaluate(Node.Operation operation, int node, LossBatch batch, LossWorkspace workspace) {
        if (operation.operator() == Operator.Q_VALUE_LIST) {
            ActionValues list = list(operation);
            workspace.values[node] = batch.values(list);
            workspace.adjoints[node] = workspace.partials(list);
        } else {
            ForwardRules.apply(operation, node, batch.size(), workspace);
        }
    }

    private ActionValues list(Node.Operation operation) {
        return ActionValues.of(
                source(operation.operands().getFirst()),
                source(operation.operands().getLast()));
    }

    private Source source(Operand operand) {
        // networks and states have no other origin
        return ((Node.Input) nodes.get(operand.index())).source();
    }

    private void reverse(LossBatch batch, LossWorkspace workspace, double seed) {
        for (double[] adjoint : workspace.adjoints) {
            Arrays.fill(adjoint, 0);
        }
        for (ActionValues list : ActionValues.values()) {
            Arrays.fill(workspace.partials(list), 0);
        }
        if (!differentiable[program.output()]) {
            return;
        }
        Arrays.fill(workspace.adjoints[program.output()], seed);
        for (int i = program.output(); i >= 0; i--) {
            if (differentiable[i] && nodes.get(i) instanceof Node.Operation operation) {
                ReverseRules.apply(operation, i, batch.size(), workspace, differentiable);
            }
        }
    }
}
