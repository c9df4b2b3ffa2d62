package io.cambrian.metalearners.gaussian;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.RatedFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** States as {@code {"seed":…,"measured":[…],"pending":[…]}}, where pending holds candidates. */
final class SurrogateStateFormat<C extends Candidate> implements StateFormat<SurrogateState<C>> {

    private final CandidateFormat<C> candidates;
    private final RatedFormat<C> rated;

    SurrogateStateFormat(CandidateFormat<C> candidates) {
        this.candidates = candidates;
        this.rated = new RatedFormat<>(candidates);
    }

    @Override
    public String write(SurrogateState<C> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        rated.write(object, "measured", state.measured());
        ArrayNode pending = object.putArray("pending");
        state.pending().forEach(candidate -> pending.addRawValue(new RawValue(candidates.write(candidate))));
        return object.toString();
    }

    @Override
    public SurrogateState<C> read(String json) {
        StateJson object = StateJson.parse(json);
        return new SurrogateState<>(
                object.seed(), rated.readList(object, "measured"), object.candidates("pending", candidates));
    }
}
