package io.cambrian.metalearners.baseline;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.RatedFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"asked":…,"told":…,"best":{…}}}. */
public final class RandomSearchStateFormat<C extends Candidate> implements StateFormat<RandomSearchState<C>> {

    private final RatedFormat<C> rated;

    public RandomSearchStateFormat(CandidateFormat<C> candidates) {
        rated = new RatedFormat<>(candidates);
    }

    @Override
    public String write(RandomSearchState<C> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("asked", state.asked());
        object.put("told", state.told());
        rated.write(object, "best", state.best());
        return object.toString();
    }

    @Override
    public RandomSearchState<C> read(String json) {
        StateJson object = StateJson.parse(json);
        return new RandomSearchState<>(
                object.seed(), object.integer("asked"), object.integer("told"), rated.readOptional(object, "best"));
    }
}
