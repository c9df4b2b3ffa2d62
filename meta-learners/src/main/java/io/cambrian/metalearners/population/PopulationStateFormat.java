package io.cambrian.metalearners.population;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.ScheduleFormat;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * States as {@code {"seed":…,"asked":…,"told":…,"members":[{"probation":0,"end":{…},"plan":{…}}],"elites":[{…}],"experience":[{…}]}},
 * members lane by lane; lines of descent as schedules.
 */
final class PopulationStateFormat<P extends Candidate> implements StateFormat<PopulationState<P>> {

    private static final ScheduleFormat LINES = new ScheduleFormat();

    private final CandidateFormat<Tuned<P>> candidates;

    PopulationStateFormat(CandidateFormat<Tuned<P>> candidates) {
        this.candidates = candidates;
    }

    @Override
    public String write(PopulationState<P> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("asked", state.asked());
        object.put("told", state.told());
        ArrayNode members = object.putArray("members");
        state.members().forEach(member -> members.add(write(member)));
        ArrayNode elites = object.putArray("elites");
        state.elites().forEach(end -> elites.add(write(end)));
        ArrayNode experience = object.putArray("experience");
        state.experience().forEach(gained -> experience.add(write(gained)));
        return object.toString();
    }

    @Override
    public PopulationState<P> read(String json) {
        StateJson object = StateJson.parse(json);
        return new PopulationState<>(
                object.seed(),
                object.integer("asked"),
                object.integer("told"),
                object.elements("members").stream().map(this::member).toList(),
                object.elements("elites").stream().map(this::end).toList(),
                object.elements("experience").stream()
                        .map(PopulationStateFormat::gained)
                        .toList());
    }

    private static ObjectNode write(TrainingInterval gained) {
        ObjectNode object = StateJson.object();
        object.put("time", gained.time());
        object.put("before", gained.rewardBefore());
        ArrayNode setting = object.putArray("setting");
        gained.setting().forEach(setting::add);
        object.put("gain", gained.gain());
        return object;
    }

    private static TrainingInterval gained(StateJson object) {
        return new TrainingInterval(
                object.number("time"), object.number("before"), object.numbers("setting"), object.number("gain"));
    }

    private ObjectNode write(Member<P> member) {
        ObjectNode object = StateJson.object();
        object.put("probation", member.probation());
        member.end().ifPresent(end -> object.set("end", write(end)));
        member.plan().ifPresent(plan -> object.set("plan", write(plan)));
        return object;
    }

    private Member<P> member(StateJson object) {
        return new Member<>(
                object.optionalObject("end").map(this::end),
                object.optionalObject("plan").map(this::plan),
                object.count("probation"));
    }

    private ObjectNode write(End<P> end) {
        ObjectNode object = StateJson.object();
        object.put("proposal", end.proposal());
        object.put("step", end.step());
        write(object, end.candidate(), end.line(), end.recent());
        return object;
    }

    private End<P> end(StateJson object) {
        return new End<>(
                object.integer("proposal"),
                object.integer("step"),
                object.candidate(candidates),
                line(object),
                object.numbers("recent"));
    }

    private ObjectNode write(Plan<P> plan) {
        ObjectNode object = StateJson.object();
        ArrayNode parents = object.putArray("parents");
        plan.parents().forEach(parent -> parents.add(parent.hex()));
        object.put("operator", plan.operator());
        plan.from().ifPresent(from -> object.put("from", from));
        object.put("begins", plan.begins());
        object.put("until", plan.until());
        write(object, plan.candidate(), plan.line(), plan.recent());
        return object;
    }

    private Plan<P> plan(StateJson object) {
        return new Plan<>(
                object.candidate(candidates),
                object.texts("parents").stream().map(CandidateId::new).toList(),
                object.text("operator"),
                object.optionalInteger("from"),
                object.integer("begins"),
                object.integer("until"),
                line(object),
                object.numbers("recent"));
    }

    private void write(ObjectNode object, Tuned<P> candidate, Schedule line, List<Double> recent) {
        StateJson.putCandidate(object, candidate, candidates);
        object.putRawValue("line", new RawValue(LINES.write(line)));
        ArrayNode scores = object.putArray("recent");
        recent.forEach(scores::add);
    }

    private static Schedule line(StateJson object) {
        return LINES.read(object.part("line").toString());
    }
}
