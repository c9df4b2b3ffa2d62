package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.metalearners.json.VectorJson;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"generation":…,"mean":"…","step-size":…}}. */
final class SelfAdaptiveStateFormat implements StateFormat<SelfAdaptiveState> {

    @Override
    public String write(SelfAdaptiveState state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("generation", state.generation());
        object.put("mean", VectorJson.write(state.mean()));
        object.put("step-size", state.stepSize());
        return object.toString();
    }

    @Override
    public SelfAdaptiveState read(String json) {
        StateJson object = StateJson.parse(json);
        return new SelfAdaptiveState(
                object.seed(),
                object.integer("generation"),
                VectorJson.read(object, "mean"),
                object.number("step-size"));
    }
}
