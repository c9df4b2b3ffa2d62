package io.cambrian.metalearners.json;

import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How rated candidates stand in a state's JSON: {@code {"index":7,"fitness":0.83,"candidate":{…}}}, with
 * {@code "failed"} in place of the number where there is no score.
 *
 * @param <C> the kind of candidate
 */
public final class RatedFormat<C extends Candidate> {

    private static final String FAILED = "failed";

    private final CandidateFormat<C> candidates;

    public RatedFormat(CandidateFormat<C> candidates) {
        this.candidates = candidates;
    }

    /** Writes {@code rated} as the part {@code name} of {@code state}; an empty one leaves no trace. */
    public void write(ObjectNode state, String name, Optional<Rated<C>> rated) {
        rated.ifPresent(present -> state.set(name, write(present)));
    }

    /** Writes {@code rated} in order as the part {@code name} of {@code state}. */
    public void write(ObjectNode state, String name, List<Rated<C>> rated) {
        ArrayNode array = state.putArray(name);
        rated.forEach(one -> array.add(write(one)));
    }

    /**
     * The rated candidate that is the part {@code name} of {@code state}, if there is such a part.
     *
     * @throws StateFormatException when the part is no rated candidate
     */
    public Optional<Rated<C>> readOptional(StateJson state, String name) {
        return state.has(name)
                ? Optional.of(read(StateJson.element(state.where(name), state.part(name))))
                : Optional.empty();
    }

    /**
     * The rated candidates that are the part {@code name} of {@code state}.
     *
     * @throws StateFormatException when there is no such part, or one of its elements is no rated candidate
     */
    public List<Rated<C>> readList(StateJson state, String name) {
        return state.elements(name).stream().map(this::read).toList();
    }

    private ObjectNode write(Rated<C> rated) {
        ObjectNode object = StateJson.object();
        object.put("index", rated.index());
        switch (rated.fitness()) {
            case Fitness.Sum sum -> object.put("fitness", sum.value());
            case Fitness.Failed failed -> object.put("fitness", FAILED);
        }
        StateJson.putCandidate(object, rated.candidate(), candidates);
        return object;
    }

    private Rated<C> read(StateJson object) {
        return new Rated<>(object.integer("index"), object.candidate(candidates), fitness(object));
    }

    private static Fitness fitness(StateJson object) {
        JsonNode fitness = object.part("fitness");
        if (fitness.isNumber()) {
            return new Fitness.Sum(fitness.doubleValue());
        }
        if (fitness.isString() && fitness.stringValue().equals(FAILED)) {
            return new Fitness.Failed();
        }
        throw new StateFormatException(object.where("fitness") + " should be a number or \"" + FAILED + "\", found "
                + StateJson.excerpt(fitness));
    }
}
