package io.cambrian.metalearners.strategy;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.metalearners.json.VectorJson;
import io.cambrian.searchspace.RealVector;
import java.util.function.IntUnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * States as {@code {"seed":…,"generation":…,"mean":"…","step-size":…,"factor":"…","covariance-path":"…","step-path":"…"}}.
 *
 * @param factorLength how many numbers a factor for so many coordinates has
 */
record CmaStateFormat(IntUnaryOperator factorLength) implements StateFormat<CmaState> {

    @Override
    public String write(CmaState state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("generation", state.generation());
        object.put("mean", VectorJson.write(state.mean()));
        object.put("step-size", state.stepSize());
        object.put("factor", VectorJson.write(state.factor()));
        object.put("covariance-path", VectorJson.write(state.covariancePath()));
        object.put("step-path", VectorJson.write(state.stepPath()));
        return object.toString();
    }

    @Override
    public CmaState read(String json) {
        StateJson object = StateJson.parse(json);
        RealVector mean = VectorJson.read(object, "mean");
        return new CmaState(
                object.seed(),
                object.integer("generation"),
                mean,
                object.number("step-size"),
                VectorJson.read(object, "factor", factorLength.applyAsInt(mean.length())),
                VectorJson.read(object, "covariance-path", mean.length()),
                VectorJson.read(object, "step-path", mean.length()));
    }
}
