package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.RatedFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"generation":…,"asked":…,"told":…,"members":[…],"best":{…}}}. */
final class GeneticStateFormat<C extends Candidate> implements StateFormat<GeneticState<C>> {

    private final RatedFormat<C> rated;

    GeneticStateFormat(CandidateFormat<C> candidates) {
        rated = new RatedFormat<>(candidates);
    }

    @Override
    public String write(GeneticState<C> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("generation", state.generation());
        object.put("asked", state.asked());
        object.put("told", state.told());
        rated.write(object, "members", state.members());
        rated.write(object, "best", state.best());
        return object.toString();
    }

    @Override
    public GeneticState<C> read(String json) {
        StateJson object = StateJson.parse(json);
        return new GeneticState<>(
                object.seed(),
                object.integer("generation"),
                object.integer("asked"),
                object.integer("told"),
                rated.readList(object, "members"),
                rated.readOptional(object, "best"));
    }
}
