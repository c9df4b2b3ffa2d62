package io.cambrian.metalearners.agentsearch;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that are texts with places to fill in: {@code {examples}} stands for the candidates that are shown, one after another,
 * each with its score and readings in one line and its JSON in the next; in the text for repairs, {@code {question}}, {@code {reply}} and
 * {@code {fault}} stand for what they name.
 *
 * @param question the text for questions, in which {@code {examples}} occurs
 * @param repair the text for repairs, in which {@code {fault}} occurs
 * @param format how candidates are written
 * @param <C> the kind of candidate
 */
public record PromptTemplate<C extends Candidate>(String question, String repair, CandidateFormat<C> format)
        implements PromptWriter<C> {

    private static final String EXAMPLES = "{examples}";
    private static final String FAULT = "{fault}";

    public PromptTemplate {
        require(question, EXAMPLES, "question");
        require(repair, FAULT, "repair");
    }

    private static void require(String text, String place, String name) {
        if (!text.contains(place)) {
            throw new IllegalArgumentException(
                    "the text of a " + name + " has a place " + place + ", found none in it");
        }
    }

    @Override
    public String question(List<Example<C>> examples) {
        String shown = examples.stream().map(this::shown).collect(Collectors.joining("\n\n"));
        return question.replace(EXAMPLES, shown);
    }

    private String shown(Example<C> example) {
        Stream<String> readings = example.readings().stream()
                .map(reading -> String.format(Locale.ROOT, "%s %.2f", reading.name(), reading.value()));
        String numbers = Stream.concat(
                        Stream.of(String.format(
                                Locale.ROOT, "score %.3f on %d problems", example.score(), example.problems())),
                        readings)
                .collect(Collectors.joining(", "));
        return numbers + "\n" + format.write(example.candidate());
    }

    @Override
    public String repair(String asked, String reply, String fault) {
        // the fault last: what it quotes must not be taken for a place to fill in
        return repair.replace("{question}", asked).replace("{reply}", reply).replace(FAULT, fault);
    }
}
