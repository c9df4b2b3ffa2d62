package io.cambrian.archive.json;

import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an index must know of an event, read without building the event or even reading its evaluations: an order of
 * magnitude faster, and possible although a blob is missing.
 *
 * @param kind which event it is
 * @param run its run
 * @param index the proposal's index, in events that have one
 * @param told the number of tells, in a snapshot
 * @param candidate the candidate, in events that name one
 * @param parents the parents, in a proposal
 * @param inherited whether an evaluation is inherited
 * @param scored whether all evaluations in the event have a score
 */
public record EventOutline(
        EventKind kind,
        RunId run,
        long index,
        long told,
        Optional<CandidateId> candidate,
        List<CandidateId> parents,
        boolean inherited,
        boolean scored) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * The outline of the event in this line of JSON.
     *
     * @throws MalformedEvent when the text is no event that this version knows
     */
    public static EventOutline read(byte[] line) {
        try (JsonParser json = MAPPER.createParser(line)) {
            return new Reading().read(json);
        } catch (JacksonException e) {
            throw new MalformedEvent(e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(String.valueOf(e.getMessage()), e);
        }
    }

    /** The fields met so far. */
    private static final class Reading {

        private Optional<EventKind> kind = Optional.empty();
        private Optional<RunId> run = Optional.empty();
        private Optional<CandidateId> candidate = Optional.empty();
        private final List<CandidateId> parents = new ArrayList<>();
        private long index;
        private long told;
        private boolean inherited;
        private boolean scored = true;

        EventOutline read(JsonParser json) {
            json.nextToken();
            String name = json.nextName();
            while (name != null && !name.equals("evaluations")) {
                readField(name, json);
                name = json.nextName();
            }
            return new EventOutline(
                    kind.orElseThrow(() -> new MalformedEvent("the field 'event' is missing")),
                    run.orElseThrow(() -> new MalformedEvent("the field 'run' is missing")),
                    index,
                    told,
                    candidate,
                    List.copyOf(parents),
                    inherited,
                    scored);
        }

        private void readField(String name, JsonParser json) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "event" -> kind = Optional.of(EventKind.parse(json.getString()));
                case "run" -> run = Optional.of(new RunId(json.getString()));
                case "candidate" -> candidate = Optional.of(new CandidateId(json.getString()));
                case "index" -> index = json.getLongValue();
                case "told" -> told = json.getLongValue();
                case "inherited-from" -> inherited = value != JsonToken.VALUE_NULL;
                case "scored" -> scored = value == JsonToken.VALUE_TRUE;
                case "parents" -> readParents(json);
                default -> json.skipChildren();
            }
        }

        private void readParents(JsonParser json) {
            while (json.nextToken() == JsonToken.VALUE_STRING) {
                parents.add(new CandidateId(json.getString()));
            }
        }
    }
}
