package io.cambrian.schedules.consultation;

import io.cambrian.evaluators.prompt.PromptException;
import io.cambrian.evaluators.prompt.PromptFolder;
import io.cambrian.evaluators.prompt.PromptTemplate;
import io.cambrian.metalearners.agentsearch.consultation.Example;
import io.cambrian.metalearners.agentsearch.consultation.PromptWriter;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions for candidates from files: {@code question.md} asks for a candidate, {@code repair.md} asks again after a reply that
 * cannot be used. A user's folder may replace either.
 *
 * <p>Places of {@code question.md}: {@code language}, {@code limits}, {@code task}, {@code examples}; of {@code repair.md}:
 * {@code question}, {@code reply}, {@code fault}; each in braces.
 *
 * @param <C> the kind of candidate
 */
public final class ProposerPrompts<C extends Candidate> implements PromptWriter<C> {

    private static final String QUESTION = "question";
    private static final String REPAIR = "repair";
    private static final String EXAMPLES = "examples";
    private static final String FAULT = "fault";

    private static final Map<String, Set<String>> PLACES = Map.of(
            QUESTION, Set.of("language", "limits", "task", EXAMPLES),
            REPAIR, Set.of(QUESTION, "reply", FAULT));

    private final PromptTemplate question;
    private final PromptTemplate repair;
    private final Map<String, String> said;
    private final SearchSpace<C> space;

    private ProposerPrompts(PromptFolder folder, Map<String, String> said, SearchSpace<C> space) {
        question = required(folder, QUESTION, EXAMPLES);
        repair = required(folder, REPAIR, FAULT);
        this.said = said;
        this.space = space;
    }

    /**
     * The prompts of a run.
     *
     * @throws IllegalArgumentException when candidates of the space cannot be asked for in words
     * @throws io.cambrian.evaluators.prompt.PromptException when a file of the user cannot be used
     */
    public static <C extends Candidate> ProposerPrompts<C> of(RunSpec spec, SearchSpace<C> space) {
        ProposalLanguage language = ProposalLanguage.of(space);
        Optional<Path> folder =
                spec.endpoint().flatMap(endpoint -> endpoint.prompts()).map(Path::of);
        return new ProposerPrompts<>(
                new PromptFolder(ProposerPrompts.class, folder, PLACES),
                Map.of(
                        "language", language.words(),
                        "limits", language.limits(),
                        "task", spec.stages().getFirst().task()),
                space);
    }

    private static PromptTemplate required(PromptFolder folder, String name, String place) {
        PromptTemplate template = folder.template(name);
        if (!template.places().contains(place)) {
            throw new PromptException(
                    "the prompt " + name + ".md has no place {" + place + "}, without which it asks in vain");
        }
        return template;
    }

    @Override
    public String question(List<Example<C>> examples) {
        Map<String, String> values = new HashMap<>(said);
        values.put(EXAMPLES, ShownExamples.text(examples, space.format()));
        return question.fill(values);
    }

    @Override
    public String repair(String asked, String reply, String fault) {
        return repair.fill(Map.of(QUESTION, asked, "reply", reply, FAULT, fault));
    }
}
