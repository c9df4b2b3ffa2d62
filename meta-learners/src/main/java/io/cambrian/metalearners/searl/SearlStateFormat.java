package io.cambrian.metalearners.searl;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.OptionalDouble;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * States as {@code {"seed":…,"asked":…,"told":…,"plans":[{…}],"results":[{…}],"lived-steps":[…]}}, plans place by place.
 */
final class SearlStateFormat<P extends Candidate> implements StateFormat<SearlState<P>> {

    private final CandidateFormat<Tuned<P>> candidates;

    SearlStateFormat(CandidateFormat<Tuned<P>> candidates) {
        this.candidates = candidates;
    }

    @Override
    public String write(SearlState<P> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("asked", state.asked());
        object.put("told", state.told());
        ArrayNode plans = object.putArray("plans");
        state.plans().forEach(plan -> plans.add(write(plan)));
        ArrayNode results = object.putArray("results");
        state.results().forEach(result -> results.add(write(result)));
        ArrayNode steps = object.putArray("lived-steps");
        state.livedSteps().forEach(steps::add);
        return object.toString();
    }

    @Override
    public SearlState<P> read(String json) {
        StateJson object = StateJson.parse(json);
        return new SearlState<>(
                object.seed(),
                object.integer("asked"),
                object.integer("told"),
                object.elements("plans").stream().map(this::plan).toList(),
                object.elements("results").stream().map(this::result).toList(),
                object.numbers("lived-steps").stream().map(Double::longValue).toList());
    }

    private ObjectNode write(Plan<P> plan) {
        ObjectNode object = StateJson.object();
        StateJson.putCandidate(object, plan.candidate(), candidates);
        ArrayNode parents = object.putArray("parents");
        plan.parents().forEach(parent -> parents.add(parent.hex()));
        object.put("operator", plan.operator().word());
        plan.from().ifPresent(from -> object.put("from", from));
        return object;
    }

    private Plan<P> plan(StateJson object) {
        return new Plan<>(
                object.candidate(candidates),
                object.texts("parents").stream().map(CandidateId::new).toList(),
                object.constant("operator", Operator.values()),
                object.optionalInteger("from"));
    }

    private ObjectNode write(Result<P> result) {
        ObjectNode object = StateJson.object();
        object.put("proposal", result.proposal());
        StateJson.putCandidate(object, result.candidate(), candidates);
        object.put("environment-steps", result.environmentSteps());
        result.score().ifPresent(score -> object.put("score", score));
        return object;
    }

    private Result<P> result(StateJson object) {
        return new Result<>(
                object.integer("proposal"),
                object.candidate(candidates),
                object.integer("environment-steps"),
                object.has("score") ? OptionalDouble.of(object.number("score")) : OptionalDouble.empty());
    }
}
