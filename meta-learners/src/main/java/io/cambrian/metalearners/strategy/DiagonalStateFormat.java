package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.metalearners.json.VectorJson;
import io.cambrian.searchspace.RealVector;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"generation":…,"mean":"…","deviations":"…"}}. */
final class DiagonalStateFormat implements StateFormat<DiagonalState> {

    @Override
    public String write(DiagonalState state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("generation", state.generation());
        object.put("mean", VectorJson.write(state.mean()));
        object.put("deviations", VectorJson.write(state.deviations()));
        return object.toString();
    }

    @Override
    public DiagonalState read(String json) {
        StateJson object = StateJson.parse(json);
        RealVector mean = VectorJson.read(object, "mean");
        return new DiagonalState(
                object.seed(),
                object.integer("generation"),
                mean,
                VectorJson.read(object, "deviations", mean.length()));
    }
}
