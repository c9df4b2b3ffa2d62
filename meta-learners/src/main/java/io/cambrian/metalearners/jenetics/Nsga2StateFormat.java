package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * States as {@code {"seed":…,"generation":…,"asked":…,"told":…,"members":[…],"front":[…]}}, where members and front hold
 * {@code {"index":7,"values":[0.83,12],"candidate":{…}}}.
 *
 * @param candidates how candidates are written
 * @param objectives how many values each has
 */
record Nsga2StateFormat<C extends Candidate>(CandidateFormat<C> candidates, int objectives)
        implements StateFormat<Nsga2State<C>> {

    @Override
    public String write(Nsga2State<C> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("generation", state.generation());
        object.put("asked", state.asked());
        object.put("told", state.told());
        write(object.putArray("members"), state.members());
        write(object.putArray("front"), state.front());
        return object.toString();
    }

    @Override
    public Nsga2State<C> read(String json) {
        StateJson object = StateJson.parse(json);
        return new Nsga2State<>(
                object.seed(),
                object.integer("generation"),
                object.integer("asked"),
                object.integer("told"),
                read(object.elements("members")),
                read(object.elements("front")));
    }

    private void write(ArrayNode array, List<Valued<C>> valued) {
        for (Valued<C> one : valued) {
            ObjectNode object = array.addObject();
            object.put("index", one.index());
            ArrayNode values = object.putArray("values");
            one.values().forEach(values::add);
            StateJson.putCandidate(object, one.candidate(), candidates);
        }
    }

    private List<Valued<C>> read(List<StateJson> elements) {
        return elements.stream()
                .map(object -> new Valued<>(object.integer("index"), object.candidate(candidates), values(object)))
                .toList();
    }

    private List<Double> values(StateJson object) {
        List<Double> values = object.numbers("values");
        if (values.size() != objectives) {
            throw new StateFormatException("'values' of a member should be " + objectives
                    + " numbers, one for each objective, found " + values);
        }
        return values;
    }
}
