package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A learning algorithm as it stands: nothing in it is to be discovered but its settings.
 *
 * @param name what the field calls it: letters, digits and hyphens
 */
public record Algorithm(String name) implements Candidate {

    /** The kind of all algorithms. */
    public static final String KIND = "algorithm";

    // before the algorithms, which are checked by it
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    /**
     * Twin delayed deep deterministic policy gradient (Fujimoto, van Hoof and Meger, "Addressing function approximation error in
     * actor-critic methods", ICML 2018).
     */
    public static final Algorithm TD3 = new Algorithm("TD3");

    /**
     * An actor-critic that tunes coefficients of its own loss by meta-gradients (Xu, van Hasselt and Silver, "Meta-gradient
     * reinforcement learning", NeurIPS 2018).
     */
    public static final Algorithm SELF_TUNING = new Algorithm("self-tuning-actor-critic");

    /**
     * The same actor-critic with the coefficients of its loss held where its settings or a schedule put them (Mnih et al.,
     * "Asynchronous methods for deep reinforcement learning", ICML 2016).
     */
    public static final Algorithm ACTOR_CRITIC = new Algorithm("actor-critic");

    /** All that have a name of ours. */
    public static final List<Algorithm> ALL = List.of(TD3, SELF_TUNING, ACTOR_CRITIC);

    /** @throws IllegalArgumentException if the name has other characters */
    public Algorithm {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of an algorithm has letters, digits and hyphens, found '" + name + "'");
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(AlgorithmFormat.json(this));
    }
}
