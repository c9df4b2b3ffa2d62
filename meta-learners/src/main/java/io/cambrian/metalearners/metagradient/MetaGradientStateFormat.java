package io.cambrian.metalearners.metagradient;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.metalearners.json.VectorJson;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.RealVector;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * States as {@code {"point":"…","round":…,"asked":…,"told":…,"lanes":[{"latest":…,"restarts":…}],"reached":[{"point":"…"}],"tolds":…,
 * "judged":"…","judged-round":…}}, points as floats in base 64.
 *
 * @param dimension how many coordinates points have
 */
record MetaGradientStateFormat(int dimension) implements StateFormat<MetaGradientState> {

    @Override
    public String write(MetaGradientState state) {
        ObjectNode object = StateJson.object();
        object.put("point", VectorJson.write(state.point()));
        object.put("round", state.round());
        object.put("asked", state.asked());
        object.put("told", state.told());
        ArrayNode lanes = object.putArray("lanes");
        for (Lane lane : state.lanes()) {
            ObjectNode node = lanes.addObject().put("restarts", lane.restarts());
            lane.latest().ifPresent(latest -> node.put("latest", latest));
        }
        ArrayNode reached = object.putArray("reached");
        for (RealVector point : state.reached()) {
            reached.addObject().put("point", VectorJson.write(point));
        }
        object.put("tolds", state.tolds());
        state.judged().ifPresent(judged -> object.put("judged", judged.hex()));
        object.put("judged-round", state.judgedRound());
        return object.toString();
    }

    @Override
    public MetaGradientState read(String json) {
        StateJson object = StateJson.parse(json);
        return new MetaGradientState(
                VectorJson.read(object, "point", dimension),
                object.integer("round"),
                object.integer("asked"),
                object.integer("told"),
                object.elements("lanes").stream()
                        .map(MetaGradientStateFormat::lane)
                        .toList(),
                object.elements("reached").stream()
                        .map(point -> VectorJson.read(point, "point", dimension))
                        .toList(),
                object.count("tolds"),
                object.has("judged") ? Optional.of(new CandidateId(object.text("judged"))) : Optional.empty(),
                object.integer("judged-round"));
    }

    private static Lane lane(StateJson lane) {
        return new Lane(lane.optionalInteger("latest"), lane.integer("restarts"));
    }
}
