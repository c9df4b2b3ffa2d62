package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.metalearners.json.VectorJson;
import io.cambrian.searchspace.RealVector;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"generation":…,"mean":"…","first-moment":"…","second-moment":"…","sigma":…,"rate":…}}. */
final class OpenEsStateFormat implements StateFormat<OpenEsState> {

    @Override
    public String write(OpenEsState state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("generation", state.generation());
        object.put("mean", VectorJson.write(state.mean()));
        object.put("first-moment", VectorJson.write(state.firstMoment()));
        object.put("second-moment", VectorJson.write(state.secondMoment()));
        object.put("sigma", state.sigma());
        object.put("rate", state.rate());
        return object.toString();
    }

    @Override
    public OpenEsState read(String json) {
        StateJson object = StateJson.parse(json);
        RealVector mean = VectorJson.read(object, "mean");
        return new OpenEsState(
                object.seed(),
                object.integer("generation"),
                mean,
                VectorJson.read(object, "first-moment", mean.length()),
                VectorJson.read(object, "second-moment", mean.length()),
                object.number("sigma"),
                object.number("rate"));
    }
}
