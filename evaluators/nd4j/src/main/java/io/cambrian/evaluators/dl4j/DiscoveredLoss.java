package io.cambrian.evaluators.dl4j;

import io.cambrian.evaluators.learner.BatchLoss;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossFormat;
import io.cambrian.searchspace.loss.LossFormula;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.shade.jackson.annotation.JsonCreator;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * A loss program as a loss of DL4J, for networks whose outputs are action values; labels as {@link TransitionRows} makes them.
 *
 * <p>Value and gradient come from the graph that our own learner uses. DL4J divides sums by the number of rows, 2n for n
 * transitions; so a batch's sum is stated as 2n times its mean, and a step of DL4J follows the gradient of the mean loss,
 * at s and at s'. Masks are refused with an {@link IllegalArgumentException}, since a loss may couple the transitions of a batch, and
 * so are labels that are not of that form.
 *
 * <p>It is written into DL4J's model files and read back from them.
 */
public final class DiscoveredLoss implements ILossFunction {

    private static final long serialVersionUID = 1L;

    @JsonProperty("program")
    private final String json;

    @JsonProperty("noiseSeed")
    private final long noiseSeed;

    private final transient LossProgram program;
    private final transient Map<Sizes, BatchLoss> bySizes = new HashMap<>();

    /** A loss without noise, or with the noise of seed 0. */
    public DiscoveredLoss(LossProgram program) {
        this(program, 0);
    }

    /** A loss whose noise, if it draws any, follows from a seed and is fresh in every evaluation. */
    public DiscoveredLoss(LossProgram program, long noiseSeed) {
        this.program = program.canonical();
        this.json = new LossFormat().writeCanonical(program);
        this.noiseSeed = noiseSeed;
    }

    @JsonCreator
    static DiscoveredLoss read(@JsonProperty("program") String json, @JsonProperty("noiseSeed") long noiseSeed) {
        return new DiscoveredLoss(new LossFormat().read(json), noiseSeed);
    }

    @Override
    public double computeScore(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask, boolean average) {
        double mean = evaluate(labels, preOutput, activation, mask).mean();
        return average ? mean : mean * preOutput.size(0);
    }

    /** The loss of each transition in its first row, 0 in its second. */
    @Override
    public INDArray computeScoreArray(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        return evaluate(labels, preOutput, activation, mask).perRow();
    }

    @Override
    public INDArray computeGradient(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        return evaluate(labels, preOutput, activation, mask).gradient();
    }

    @Override
    public Pair<Double, INDArray> computeGradientAndScore(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask, boolean average) {
        Result result = evaluate(labels, preOutput, activation, mask);
        return Pair.of(average ? result.mean() : result.mean() * preOutput.size(0), result.gradient());
    }

    @Override
    public String name() {
        return "DiscoveredLoss(" + LossFormula.of(program) + ")";
    }

    @Override
    public String toString() {
        return name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiscoveredLoss loss && loss.json.equals(json) && loss.noiseSeed == noiseSeed;
    }

    @Override
    public int hashCode() {
        return json.hashCode() * 31 + Long.hashCode(noiseSeed);
    }

    /** Java's serialisation, which DL4J copies configurations with, leaves out what is transient. */
    private Object readResolve() {
        return read(json, noiseSeed);
    }

    private synchronized Result evaluate(
            INDArray labels, INDArray preOutput, IActivation activation, @Nullable INDArray mask) {
        if (mask != null) {
            throw new IllegalArgumentException("a discovered loss knows no masks; leave rows out instead");
        }
        Sizes sizes = Sizes.of(labels, preOutput);
        BatchLoss loss = bySizes.computeIfAbsent(sizes, this::lossFor);
        read(RowHalves.of(labels), sizes, loss);
        RowHalves output = RowHalves.of(activation.getActivation(preOutput.dup(), true));
        output.read(0, 0, loss.values(ActionValues.ONLINE_AT_STATE));
        output.read(1, 0, loss.values(ActionValues.ONLINE_AT_NEXT_STATE));
        loss.run();
        INDArray gradient = gradient(loss, sizes).castTo(preOutput.dataType());
        return new Result(
                loss.mean(),
                perRow(loss, sizes),
                activation.backprop(preOutput.dup(), gradient).getFirst());
    }

    private BatchLoss lossFor(Sizes sizes) {
        Seed noise = new RootSeed(noiseSeed).search().child("noise");
        return new BatchLoss(program, sizes.observation, sizes.actions, sizes.transitions, Backends.best(), noise);
    }

    private static void read(RowHalves labels, Sizes sizes, BatchLoss loss) {
        labels.read(0, 0, loss.actions());
        labels.read(0, 1, loss.rewards());
        labels.read(0, 2, loss.discounts());
        labels.read(0, TransitionRows.GIVEN, loss.values(ActionValues.TARGET_AT_STATE));
        labels.read(1, TransitionRows.GIVEN, loss.values(ActionValues.TARGET_AT_NEXT_STATE));
        labels.read(0, TransitionRows.GIVEN + sizes.actions, loss.states());
        labels.read(1, TransitionRows.GIVEN + sizes.actions, loss.nextStates());
    }

    /** 2n times the gradient of the mean. */
    private static INDArray gradient(BatchLoss loss, Sizes sizes) {
        RowHalves gradient = RowHalves.zeros(sizes.transitions, sizes.actions);
        gradient.write(0, 0, loss.gradient(ActionValues.ONLINE_AT_STATE), 2f * sizes.transitions);
        gradient.write(1, 0, loss.gradient(ActionValues.ONLINE_AT_NEXT_STATE), 2f * sizes.transitions);
        return gradient.toMatrix();
    }

    private static INDArray perRow(BatchLoss loss, Sizes sizes) {
        RowHalves losses = RowHalves.zeros(sizes.transitions, 1);
        losses.write(0, 0, loss.perTransition(), 1);
        return losses.toMatrix();
    }

    /** What a batch is made of, told by its outputs and labels. */
    private record Sizes(int observation, int actions, int transitions) {

        static Sizes of(INDArray labels, INDArray outputs) {
            long rows = outputs.size(0);
            long actions = outputs.size(1);
            long observation = labels.size(1) - TransitionRows.GIVEN - actions;
            if (rows % 2 != 0 || labels.size(0) != rows || observation < 1) {
                throw new IllegalArgumentException("a discovered loss needs two rows for each transition and labels as"
                        + " TransitionRows makes them, found outputs of " + rows + "×" + actions + " and labels of "
                        + labels.size(0) + "×" + labels.size(1));
            }
            return new Sizes((int) observation, (int) actions, (int) rows / 2);
        }
    }

    /** What one evaluation gives. */
    private record Result(double mean, INDArray perRow, INDArray gradient) {}
}
