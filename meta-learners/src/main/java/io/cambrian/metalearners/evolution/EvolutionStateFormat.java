package io.cambrian.metalearners.evolution;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.RatedFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"asked":…,"told":…,"members":[…],"best":{…}}}, members oldest first. */
final class EvolutionStateFormat<C extends Candidate> implements StateFormat<EvolutionState<C>> {

    private final RatedFormat<C> rated;

    EvolutionStateFormat(CandidateFormat<C> candidates) {
        rated = new RatedFormat<>(candidates);
    }

    @Override
    public String write(EvolutionState<C> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("asked", state.asked());
        object.put("told", state.told());
        rated.write(object, "members", state.members());
        rated.write(object, "best", state.best());
        return object.toString();
    }

    @Override
    public EvolutionState<C> read(String json) {
        StateJson object = StateJson.parse(json);
        return new EvolutionState<>(
                object.seed(),
                object.integer("asked"),
                object.integer("told"),
                rated.readList(object, "members"),
                rated.readOptional(object, "best"));
    }
}
