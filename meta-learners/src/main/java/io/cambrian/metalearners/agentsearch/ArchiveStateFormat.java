package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.agentsearch.archive.MemberFormat;
import io.cambrian.metalearners.agentsearch.consultation.DialogueFormat;
import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** States as {@code {"seed":…,"asked":…,"told":…,"spent":…,"raced":…,"members":[…],"out":[…],"improvedAt":[…],"dialogue":{…},"counts":{…}}}. */
final class ArchiveStateFormat<C extends Candidate> implements StateFormat<ArchiveState<C>> {

    private final MemberFormat<C> members;
    private final DialogueFormat<C> dialogues;

    ArchiveStateFormat(CandidateFormat<C> candidates) {
        members = new MemberFormat<>(candidates);
        dialogues = new DialogueFormat<>(candidates);
    }

    @Override
    public String write(ArchiveState<C> state) {
        ObjectNode object = StateJson.object();
        object.put("seed", state.seed().value());
        object.put("asked", state.asked());
        object.put("told", state.told());
        object.put("spent", state.spent());
        object.put("raced", state.raced());
        ArrayNode rows = object.putArray("members");
        state.members().forEach(member -> rows.add(members.write(member)));
        ArrayNode out = object.putArray("out");
        state.out().forEach(errand -> out.add(write(errand)));
        StateJson.putIntegers(object, "improvedAt", state.improvedAt());
        object.set("dialogue", dialogues.write(state.dialogue()));
        object.set("counts", write(state.counts()));
        return object.toString();
    }

    @Override
    public ArchiveState<C> read(String json) {
        StateJson object = StateJson.parse(json);
        return new ArchiveState<>(
                object.seed(),
                object.integer("asked"),
                object.integer("told"),
                object.integer("spent"),
                object.integer("raced"),
                object.elements("members").stream().map(members::read).toList(),
                object.elements("out").stream().map(ArchiveStateFormat::errand).toList(),
                object.integers("improvedAt"),
                dialogues.read(object.object("dialogue")),
                counts(object.object("counts")));
    }

    private static ObjectNode write(Errand errand) {
        ObjectNode object = StateJson.object();
        object.put("member", errand.member());
        switch (errand) {
            case Errand.Birth birth -> object.put("for", "birth");
            case Errand.Race race -> object.put("for", "race").put("problems", race.problems());
            case Errand.Select select -> object.put("for", "select");
            case Errand.Consult consult -> {
                object.put("for", "consult").put("island", consult.island()).put("repairs", consult.repairs());
                StateJson.putIntegers(object, "shown", consult.shown());
            }
        }
        return object;
    }

    private static Errand errand(StateJson object) {
        int member = object.count("member");
        String purpose = object.text("for");
        return switch (purpose) {
            case "birth" -> new Errand.Birth(member);
            case "race" -> new Errand.Race(member, object.integer("problems"));
            case "consult" ->
                new Errand.Consult(object.integers("shown"), object.count("island"), object.flag("repairs"));
            case "select" -> new Errand.Select(member);
            default ->
                throw new StateFormatException(
                        "what a proposal is out for should be birth, race, consult or select, found '" + purpose + "'");
        };
    }

    private static ObjectNode write(Counts counts) {
        return StateJson.object()
                .put("duplicates", counts.duplicates())
                .put("repeats", counts.repeats())
                .put("sameOutcomes", counts.sameOutcomes())
                .put("givenUp", counts.givenUp())
                .put("refusedProposers", counts.refusedProposers())
                .put("migrations", counts.migrations())
                .put("reseedings", counts.reseedings());
    }

    private static Counts counts(StateJson object) {
        return new Counts(
                object.integer("duplicates"),
                object.integer("repeats"),
                object.integer("sameOutcomes"),
                object.count("givenUp"),
                object.integer("refusedProposers"),
                object.count("migrations"),
                object.count("reseedings"));
    }
}
