package io.cambrian.metalearners.agentsearch.consultation;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the candidate that a reply proposes. Its JSON may stand alone, in a fenced block, or amid prose; it is the candidate's own, or an
 * object with the candidate as its part {@code candidate}, beside a thought and a name, say.
 *
 * @param space which candidates may be proposed
 */
public record ReplyReader<C extends Candidate>(SearchSpace<C> space) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String CANDIDATE = "candidate";

    /** What a reply holds. */
    public sealed interface Reply<C extends Candidate> {}

    /** A candidate that may be evaluated. */
    public record Proposed<C extends Candidate>(C candidate) implements Reply<C> {}

    /**
     * None.
     *
     * @param kind what sort of fault that is
     * @param reason one sentence
     */
    public record Faulty<C extends Candidate>(Fault kind, String reason) implements Reply<C> {}

    /** The candidate of a reply, or what is wrong with it; nothing is thrown. */
    public Reply<C> read(String text) {
        Optional<String> json = json(text);
        if (json.isEmpty()) {
            return new Faulty<>(Fault.NO_JSON, "There is no JSON object in the reply.");
        }
        try {
            C candidate = space.format().read(candidate(json.get()));
            return switch (space.check(candidate)) {
                case Verdict.Accepted accepted -> new Proposed<>(candidate);
                case Verdict.Rejected rejected -> new Faulty<>(Fault.REJECTED, rejected.reason());
            };
        } catch (CandidateFormatException e) {
            return new Faulty<>(Fault.ILL_FORMED, String.valueOf(e.getMessage()));
        }
    }

    private static String candidate(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            return node.has(CANDIDATE) ? node.get(CANDIDATE).toString() : json;
        } catch (JacksonException e) {
            return json; // the candidate's own format says what is wrong with it
        }
    }

    /** The first object or array with balanced brackets, brackets within texts not counted. */
    static Optional<String> json(String text) {
        for (int start = 0; start < text.length(); start++) {
            if (text.charAt(start) == '{' || text.charAt(start) == '[') {
                int end = end(text, start);
                if (end > start && isJson(text.substring(start, end))) {
                    return Optional.of(text.substring(start, end));
                }
            }
        }
        return unfinished(text);
    }

    /** What begins like an object is a bad one rather than none. */
    private static Optional<String> unfinished(String text) {
        int start = text.indexOf('{');
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start));
    }

    private static boolean isJson(String text) {
        try {
            return MAPPER.readTree(text).isContainer();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static int end(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else {
                quoted = c == '"';
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }
}
