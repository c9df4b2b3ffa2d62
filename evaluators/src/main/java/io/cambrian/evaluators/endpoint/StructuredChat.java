package io.cambrian.evaluators.endpoint;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Asks for JSON of a given form and checks it in any case, whatever the server promises. A reply that has not the form is sent
 * back once with what is wrong with it; if that does not help, it is a fault.
 */
public final class StructuredChat {

    /** What stands for the problem in the repair's text. */
    public static final String PROBLEM = "{problem}";

    /** How the model is told by default. */
    public static final String USUAL_REPAIR =
            "Your reply cannot be used: " + PROBLEM + ". Reply again with the corrected JSON object and nothing else.";

    private final Chat chat;
    private final ReplyCounts counts;
    private final String repair;

    /**
     * @param counts where repaired replies and those that could not be repaired are counted
     * @param repair how the model is told what is wrong; holds {@value #PROBLEM}
     * @throws IllegalArgumentException if the repair does not hold it
     */
    public StructuredChat(Chat chat, ReplyCounts counts, String repair) {
        if (!repair.contains(PROBLEM)) {
            throw new IllegalArgumentException("the text that asks for a repair says what is wrong by " + PROBLEM
                    + ", which is missing in '" + repair.strip() + "'");
        }
        this.chat = chat;
        this.counts = counts;
        this.repair = repair;
    }

    /**
     * Asks, and once more if needed.
     *
     * @param request with a schema
     * @param beyond what is wrong with JSON that fits the schema, if anything
     * @throws IllegalArgumentException if the request has no schema
     */
    public StructuredReply ask(ChatRequest request, Function<JsonNode, Optional<String>> beyond) {
        ReplySchema schema = request.schema()
                .orElseThrow(() -> new IllegalArgumentException("a request for JSON of a form needs its schema"));
        Check check = new Check(new SchemaCheck(schema), beyond);
        return switch (chat.ask(request)) {
            case Reply.Failed failed -> new StructuredReply.Faulty(failed.fault());
            case Reply.Answered first ->
                switch (check.of(first.text())) {
                    case Judged.Good good -> new StructuredReply.Formed(good.json(), false);
                    case Judged.Bad bad ->
                        repaired(request.followedBy(first.text(), repair.replace(PROBLEM, bad.problem())), check);
                };
        };
    }

    private StructuredReply repaired(ChatRequest request, Check check) {
        return switch (chat.ask(request)) {
            case Reply.Failed failed -> new StructuredReply.Faulty(failed.fault());
            case Reply.Answered second ->
                switch (check.of(second.text())) {
                    case Judged.Good good -> {
                        counts.count(ReplyCounts.REPAIRED);
                        yield new StructuredReply.Formed(good.json(), true);
                    }
                    case Judged.Bad bad -> {
                        Fault fault = new Fault.OffSchema(bad.problem());
                        counts.count(fault.name());
                        yield new StructuredReply.Faulty(fault);
                    }
                };
        };
    }

    /** Everything that is asked of a reply. */
    private record Check(SchemaCheck schema, Function<JsonNode, Optional<String>> beyond) {

        Judged of(String text) {
            Optional<JsonNode> json = JsonExtraction.objectIn(text);
            if (json.isEmpty()) {
                return new Judged.Bad("it holds no JSON object");
            }
            return schema.problemOf(json.get())
                    .or(() -> beyond.apply(json.get()))
                    .<Judged>map(Judged.Bad::new)
                    .orElseGet(() -> new Judged.Good(json.get()));
        }
    }

    private sealed interface Judged {
        record Good(JsonNode json) implements Judged {}

        record Bad(String problem) implements Judged {}
    }
}
