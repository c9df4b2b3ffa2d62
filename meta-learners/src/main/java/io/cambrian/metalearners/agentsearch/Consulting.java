package io.cambrian.metalearners.agentsearch;

import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Silence;
import io.cambrian.metalearners.agentsearch.archive.Drawing;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.consultation.Arms;
import io.cambrian.metalearners.agentsearch.consultation.ConsultingSettings;
import io.cambrian.metalearners.agentsearch.consultation.Dialogue;
import io.cambrian.metalearners.agentsearch.consultation.Example;
import io.cambrian.metalearners.agentsearch.consultation.Fault;
import io.cambrian.metalearners.agentsearch.consultation.PromptWriter;
import io.cambrian.metalearners.agentsearch.consultation.ReplyReader;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * When somebody outside is asked for a candidate, with which examples, and what becomes of the reply.
 *
 * <p>A reply from which no new candidate can be read leads to one more question that says what is wrong; after that, and wherever there
 * is no reply, the space's operators fill the place. Nobody is asked any more once his cap is reached.
 *
 * @param settings when, and how many examples
 * @param writer puts questions into words
 * @param reader reads replies
 */
record Consulting<C extends Candidate>(ConsultingSettings settings, PromptWriter<C> writer, ReplyReader<C> reader) {

    /** After so many questions that could not be delivered nobody is asked any more. */
    private static final long UNREACHABLE = 5;

    private static final int REPLY_SHOWN = 4_000;
    private static final String VOID = "void";

    static <C extends Candidate> Consulting<C> of(
            ConsultingSettings settings, PromptWriter<C> writer, SearchSpace<C> space) {
        return new Consulting<>(settings, writer, new ReplyReader<>(space));
    }

    /** A question, and what for. */
    record Question(String prompt, Errand.Consult errand) {}

    /**
     * The question to be asked now, if one is.
     *
     * @param parents those of whom the question shows some
     */
    Optional<Question> next(ArchiveState<C> state, List<Member<C>> parents, int island) {
        Dialogue<C> dialogue = state.dialogue();
        if (dialogue.stopped().isPresent()) {
            return Optional.empty();
        }
        if (dialogue.repair().isPresent()) {
            Dialogue.Repair repair = dialogue.repair().get();
            return Optional.of(
                    new Question(repair.prompt(), new Errand.Consult(repair.shown(), repair.island(), true)));
        }
        if (parents.isEmpty() || dialogue.owed() > 0 || !asks(state)) {
            return Optional.empty();
        }
        List<Member<C>> shown = shown(state, parents);
        String prompt = writer.question(shown.stream().map(Example::of).toList());
        List<Integer> numbers = shown.stream().map(Member::number).toList();
        return Optional.of(new Question(prompt, new Errand.Consult(numbers, island, false)));
    }

    private boolean asks(ArchiveState<C> state) {
        if (settings.share().isPresent()) {
            long time = state.places() + state.dialogue().consultations();
            return Drawing.generator(state.seed(), "arm", time).nextDouble()
                    < settings.share().getAsDouble();
        }
        return Arms.of(state.members(), state.dialogue().vain() + state.consulting())
                .ask();
    }

    private List<Member<C>> shown(ArchiveState<C> state, List<Member<C>> parents) {
        List<Member<C>> ranked = parents.stream().sorted(Member.BEST_FIRST).toList();
        int top = Math.min(settings.top(), ranked.size());
        List<Member<C>> rest = new ArrayList<>(ranked.subList(top, ranked.size()));
        RandomGenerator random =
                Drawing.generator(state.seed(), "shown", state.dialogue().consultations());
        List<Member<C>> others = new ArrayList<>();
        while (others.size() < settings.others() && !rest.isEmpty()) {
            others.add(rest.remove(random.nextInt(rest.size())));
        }
        others.sort(Member.BEST_FIRST);
        return Stream.concat(ranked.subList(0, top).stream(), others.stream()).toList();
    }

    /**
     * The dialogue after a question.
     *
     * @param state before
     * @param asked in words
     */
    Dialogue<C> told(ArchiveState<C> state, Errand.Consult errand, String asked, Outcome outcome) {
        Dialogue<C> dialogue = state.dialogue();
        return switch (outcome) {
            case Outcome.Replied replied -> replied(state, errand, asked, replied.text());
            case Outcome.Unanswered unanswered -> unanswered(dialogue, unanswered);
            case Outcome.Scored scored -> dialogue.withFault(VOID).inVain();
            case Outcome.Diverged diverged -> dialogue.withFault(VOID).inVain();
            case Outcome.OutOfBudget out -> dialogue.withFault(VOID).inVain();
            case Outcome.EnvironmentFailed failed -> dialogue.withFault(VOID).inVain();
            case Outcome.Invalid invalid -> dialogue.withFault(VOID).inVain();
        };
    }

    private Dialogue<C> replied(ArchiveState<C> state, Errand.Consult errand, String asked, String text) {
        return switch (reader.read(text)) {
            case ReplyReader.Proposed<C> proposed ->
                isKnown(state, proposed.candidate())
                        ? faulty(state.dialogue(), errand, asked, text, Fault.KNOWN, "It was proposed before.")
                        : state.dialogue()
                                .with(new Dialogue.Suggestion<>(proposed.candidate(), errand.shown(), errand.island()));
            case ReplyReader.Faulty<C> faulty ->
                faulty(state.dialogue(), errand, asked, text, faulty.kind(), faulty.reason());
        };
    }

    private Dialogue<C> faulty(
            Dialogue<C> dialogue, Errand.Consult errand, String asked, String text, Fault kind, String reason) {
        Dialogue<C> counted = dialogue.withFault(kind.text());
        if (errand.repairs()) {
            return counted.inVain();
        }
        String shown = text.length() <= REPLY_SHOWN ? text : text.substring(0, REPLY_SHOWN) + "…";
        return counted.withRepair(
                new Dialogue.Repair(writer.repair(asked, shown, reason), errand.shown(), errand.island()));
    }

    private static <C extends Candidate> boolean isKnown(ArchiveState<C> state, C candidate) {
        CandidateId id = candidate.id();
        return state.members().stream().anyMatch(member -> member.id().equals(id));
    }

    private static <C extends Candidate> Dialogue<C> unanswered(Dialogue<C> dialogue, Outcome.Unanswered unanswered) {
        Silence silence = unanswered.silence();
        Dialogue<C> counted = dialogue.withFault(silence.text()).inVain();
        boolean ends = switch (silence) {
            case CAP_REACHED, NOBODY -> true;
            case UNREACHABLE -> counted.faults().getOrDefault(silence.text(), 0L) >= UNREACHABLE;
            case REFUSED, BLANK, TRUNCATED, NOT_RECORDED -> false;
        };
        return ends ? counted.stoppedFor(silence.text() + ": " + unanswered.reason()) : counted;
    }
}
