package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointException;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.growth.GaussianMutation;
import io.cambrian.evaluators.growth.GrowthRefusedException;
import io.cambrian.evaluators.growth.LayerNaming;
import io.cambrian.evaluators.growth.NetworkVariables;
import io.cambrian.evaluators.growth.WantedWidths;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The networks of a member of a population between two turns: the policy and both critics, without targets and averages, which
 * every turn makes anew. Immutable; changes give others.
 *
 * @param actor the shape of the policy
 * @param critics the shape of both critics
 * @param variables the weights under the names of the networks that learn; never written to
 */
record MemberNetworks(TransitionLayout layout, NetworkShape actor, NetworkShape critics, Variables variables) {

    static final String LEARNER = "td3-member";
    private static final int VERSION = 1;
    private static final String ONLINE = "online";
    private static final String WEIGHTS = "weights";

    private Td3Networks networks() {
        return Td3Networks.of(actor, critics, layout, ONLINE);
    }

    /** The networks of a checkpoint. */
    static MemberNetworks read(Checkpoint checkpoint, TransitionLayout layout) {
        CheckpointReader reader = CheckpointReader.of(checkpoint, LEARNER, VERSION);
        MemberNetworks read = new MemberNetworks(
                layout, shape(reader.within("actor")), shape(reader.within("critics")), new Variables());
        read.networks().parameters().forEach(parameter -> read.variables.declare(parameter.name(), parameter.shape()));
        if (!read.variables.load(reader.within(WEIGHTS), name -> true)) {
            throw new CheckpointException("the " + checkpoint + " is of another task than one with " + layout.features()
                    + " features and " + layout.actionNumbers() + " numbers of an action");
        }
        return read;
    }

    /** A checkpoint of these networks after so many environment steps of their line of descent. */
    Checkpoint write(long environmentSteps) {
        CheckpointWriter writer = new CheckpointWriter();
        write(actor, writer.within("actor"));
        write(critics, writer.within("critics"));
        List<String> names = networks().parameters().stream()
                .map(parameter -> parameter.name())
                .toList();
        variables.save(writer.within(WEIGHTS), names::contains);
        return writer.checkpoint(LEARNER, VERSION, environmentSteps);
    }

    private static void write(NetworkShape shape, CheckpointWriter writer) {
        writer.longs("hidden", shape.hidden().stream().mapToLong(width -> width).toArray());
        writer.longs("activation", shape.activation().ordinal());
        writer.longs("layer-norm", shape.layerNorm() ? 1 : 0);
    }

    private static NetworkShape shape(CheckpointReader reader) {
        long[] hidden = new long[reader.length("hidden")];
        reader.longs("hidden", hidden);
        return new NetworkShape(
                Arrays.stream(hidden).mapToObj(width -> (int) width).toList(),
                Activation.values()[Math.toIntExact(reader.number("activation"))],
                reader.number("layer-norm") == 1);
    }

    /**
     * The same networks with room for more: old weights stay in the top left block of their matrices, everything new is fresh.
     * Another activation leaves the weights as they are.
     *
     * @throws GrowthRefusedException when a wanted network is smaller somewhere, or normalised otherwise
     */
    MemberNetworks grown(NetworkShape wantedActor, NetworkShape wantedCritics, Seed seed) {
        Td3Networks names = networks();
        Variables grown = grown(variables, names.actor(), actor, wantedActor, seed.child("actor"));
        grown = grown(grown, names.critic1(), critics, wantedCritics, seed.child("critic-1"));
        grown = grown(grown, names.critic2(), critics, wantedCritics, seed.child("critic-2"));
        return new MemberNetworks(layout, wantedActor, wantedCritics, grown);
    }

    private static Variables grown(
            Variables before, FeedForward network, NetworkShape from, NetworkShape to, Seed seed) {
        if (from.layerNorm() != to.layerNorm()) {
            throw new GrowthRefusedException("a network keeps its normalisation when it grows, found one "
                    + (from.layerNorm() ? "with and the wish for one without" : "without and the wish for one with"));
        }
        return new WantedWidths(to.hidden()).reachedFrom(before, place(network, from), seed);
    }

    /** With noise on a few weights of the policy. */
    MemberNetworks mutated(Seed seed) {
        Variables mutated = new GaussianMutation(seed)
                .applyTo(variables, List.of(place(networks().actor(), actor)));
        return new MemberNetworks(layout, actor, critics, mutated);
    }

    private static NetworkVariables place(FeedForward network, NetworkShape shape) {
        return new NetworkVariables(
                LayerNaming.stackAndHead(network.name(), network.name() + ".head"),
                shape.hidden().size(),
                shape.activation(),
                shape.layerNorm() ? OptionalDouble.of(FeedForward.NORM_EPSILON) : OptionalDouble.empty());
    }

    /** Writes the weights into the variables of an agent with networks of these shapes. */
    void copyInto(Variables agent) {
        Stream<String> names = networks().parameters().stream().map(parameter -> parameter.name());
        names.forEach(name -> {
            float[] from = variables.values(name);
            System.arraycopy(from, 0, agent.values(name), 0, from.length);
        });
    }
}
