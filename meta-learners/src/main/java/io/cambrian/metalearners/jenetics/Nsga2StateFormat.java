package io.cambrian.metalearners.jenetics;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

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
                new SearchSeed(object.integer("seed")),
                object.integer("generation"),
                object.integer("asked"),
                object.integer("told"),
                read(object.part("members")),
                read(object.part("front")));
    }

    private void write(ArrayNode array, List<Valued<C>> valued) {
        for (Valued<C> one : valued) {
            ObjectNode object = array.addObject();
            object.put("index", one.index());
            ArrayNode values = object.putArray("values");
            one.values().forEach(values::add);
            object.putRawValue("candidate", new RawValue(candidates.write(one.candidate())));
        }
    }

    private List<Valued<C>> read(JsonNode array) {
        List<Valued<C>> valued = new ArrayList<>();
        for (JsonNode element : array) {
            StateJson object = StateJson.parse(element.toString());
            C candidate = candidates.read(object.part("candidate").toString());
            valued.add(new Valued<>(object.integer("index"), candidate, values(object.part("values"))));
        }
        return valued;
    }

    private List<Double> values(JsonNode array) {
        List<Double> values = new ArrayList<>();
        for (JsonNode value : array) {
            if (value.isNumber()) {
                values.add(value.doubleValue());
            }
        }
        if (values.size() != objectives || array.size() != objectives) {
            throw new StateFormatException("'values' of a member should be " + objectives
                    + " numbers, one for each objective, found " + array);
        }
        return values;
    }
}
