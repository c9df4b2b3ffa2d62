package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.metalearners.json.StateJson;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Dialogues as {@code {"consultations":…,"vain":…,"owed":…,"queue":[…],"repair":{…},"faults":[…],"stopped":"…"}}; what there is not is
 * left out.
 */
public final class DialogueFormat<C extends Candidate> {

    private final CandidateFormat<C> candidates;

    public DialogueFormat(CandidateFormat<C> candidates) {
        this.candidates = candidates;
    }

    /** The object of a dialogue. */
    public ObjectNode write(Dialogue<C> dialogue) {
        ObjectNode object = StateJson.object();
        object.put("consultations", dialogue.consultations());
        object.put("vain", dialogue.vain());
        object.put("owed", dialogue.owed());
        ArrayNode queue = object.putArray("queue");
        dialogue.queue().forEach(suggestion -> {
            ObjectNode written = queue.addObject();
            StateJson.putCandidate(written, suggestion.candidate(), candidates);
            StateJson.putIntegers(written, "shown", suggestion.shown());
            written.put("island", suggestion.island());
        });
        dialogue.repair().ifPresent(repair -> {
            ObjectNode written = object.putObject("repair").put("prompt", repair.prompt());
            StateJson.putIntegers(written, "shown", repair.shown());
            written.put("island", repair.island());
        });
        ArrayNode faults = object.putArray("faults");
        dialogue.faults()
                .forEach((kind, count) -> faults.addObject().put("kind", kind).put("count", count));
        dialogue.stopped().ifPresent(reason -> object.put("stopped", reason));
        return object;
    }

    /**
     * The dialogue of an object.
     *
     * @throws io.cambrian.metalearners.StateFormatException when a part is missing or of the wrong type
     */
    public Dialogue<C> read(StateJson object) {
        SortedMap<String, Long> faults = new TreeMap<>();
        object.elements("faults").forEach(fault -> faults.put(fault.text("kind"), fault.integer("count")));
        return new Dialogue<>(
                object.integer("consultations"),
                object.integer("vain"),
                object.count("owed"),
                object.elements("queue").stream().map(this::suggestion).toList(),
                object.optionalObject("repair").map(DialogueFormat::repair),
                faults,
                object.has("stopped") ? Optional.of(object.text("stopped")) : Optional.empty());
    }

    private Dialogue.Suggestion<C> suggestion(StateJson object) {
        return new Dialogue.Suggestion<>(
                object.candidate(candidates), object.integers("shown"), object.count("island"));
    }

    private static Dialogue.Repair repair(StateJson object) {
        return new Dialogue.Repair(object.text("prompt"), object.integers("shown"), object.count("island"));
    }
}
