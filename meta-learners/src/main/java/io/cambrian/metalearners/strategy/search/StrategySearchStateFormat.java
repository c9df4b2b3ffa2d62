package io.cambrian.metalearners.strategy.search;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.metalearners.strategy.StrategyState;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * States as {@code {"seed":…,"asked":…,"told":…,"fitness":[…],"centre":{"id":"…","generation":…},"strategy":{…}}}, with
 * {@code "failed"} in place of a point's fitness where there is none.
 *
 * @param strategy how the strategy's part is written
 */
record StrategySearchStateFormat<S extends StrategyState>(StateFormat<S> strategy)
        implements StateFormat<StrategySearchState<S>> {

    private static final String FAILED = "failed";

    @Override
    public String write(StrategySearchState<S> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("asked", state.asked());
        object.put("told", state.told());
        ArrayNode fitness = object.putArray("fitness");
        for (double value : state.fitness()) {
            if (Double.isNaN(value)) {
                fitness.add(FAILED);
            } else {
                fitness.add(value);
            }
        }
        state.centre()
                .ifPresent(centre ->
                        object.putObject("centre").put("id", centre.id().hex()).put("generation", centre.generation()));
        object.putRawValue("strategy", new RawValue(strategy.write(state.strategy())));
        return object.toString();
    }

    @Override
    public StrategySearchState<S> read(String json) {
        StateJson object = StateJson.parse(json);
        return new StrategySearchState<>(
                object.seed(),
                strategy.read(object.part("strategy").toString()),
                object.integer("asked"),
                object.integer("told"),
                fitness(object.array("fitness")),
                object.optionalObject("centre").map(StrategySearchStateFormat::centre));
    }

    private static List<Double> fitness(JsonNode array) {
        List<Double> fitness = new ArrayList<>();
        for (JsonNode value : array) {
            if (value.isNumber()) {
                fitness.add(value.doubleValue());
            } else if (value.isString() && value.stringValue().equals(FAILED)) {
                fitness.add(Double.NaN);
            } else {
                throw new StateFormatException(
                        "'fitness' of a learner's state should hold numbers or \"" + FAILED + "\", found " + value);
            }
        }
        return fitness;
    }

    private static StrategySearchState.Centre centre(StateJson centre) {
        return new StrategySearchState.Centre(new CandidateId(centre.text("id")), centre.integer("generation"));
    }
}
