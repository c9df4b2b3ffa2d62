package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointException;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.growth.GaussianMutation;
import io.cambrian.evaluators.growth.WantedWidths;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The online network of a member of a population between two turns, without target and averages, which every turn makes anew.
 * Immutable; changes give others.
 *
 * @param network where it lies among the variables
 * @param variables never written to
 */
record DqnMember(Mlp network, Variables variables) {

    private static final String LEARNER = "dqn-member";
    private static final int VERSION = 1;
    private static final String WEIGHTS = "weights";

    /**
     * The network of a checkpoint.
     *
     * @throws CheckpointException when it is of another learner or another task
     */
    static DqnMember read(Checkpoint checkpoint, int features, int actions) {
        CheckpointReader reader = CheckpointReader.of(checkpoint, LEARNER, VERSION);
        long[] hidden = new long[reader.length("hidden")];
        reader.longs("hidden", hidden);
        List<Integer> widths = LongStream.concat(
                        LongStream.concat(LongStream.of(features), Arrays.stream(hidden)), LongStream.of(actions))
                .mapToObj(Math::toIntExact)
                .toList();
        Activation activation = Activation.values()[Math.toIntExact(reader.number("activation"))];
        Mlp network = new Mlp("online", widths, activation);
        Variables variables = new Variables();
        network.declare(variables);
        if (!variables.load(reader.within(WEIGHTS), name -> true)) {
            throw new CheckpointException("the " + checkpoint + " is of another task than one with " + features
                    + " features and " + actions + " actions");
        }
        return new DqnMember(network, variables);
    }

    /** A checkpoint of the network after so many environment steps of its line of descent. */
    Checkpoint write(long environmentSteps) {
        CheckpointWriter writer = new CheckpointWriter();
        writer.longs(
                "hidden", network.hidden().stream().mapToLong(width -> width).toArray());
        writer.longs("activation", network.activation().ordinal());
        variables.save(writer.within(WEIGHTS), network.names()::contains);
        return writer.checkpoint(LEARNER, VERSION, environmentSteps);
    }

    /**
     * The same network with room for more: old weights stay in the top left block of their matrices, everything new is fresh.
     * Another activation leaves the weights as they are.
     *
     * @throws io.cambrian.evaluators.growth.GrowthRefusedException when the wanted network is smaller somewhere
     */
    DqnMember grown(Mlp wanted, Seed seed) {
        return new DqnMember(wanted, new WantedWidths(wanted.hidden()).reachedFrom(variables, network.place(), seed));
    }

    /** With noise on a few weights. */
    DqnMember mutated(Seed seed) {
        return new DqnMember(network, new GaussianMutation(seed).applyTo(variables, List.of(network.place())));
    }
}
