package io.cambrian.metalearners.agentsearch;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Extent;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.agentsearch.archive.Archive;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.metalearners.agentsearch.breeding.Breeding;
import io.cambrian.metalearners.agentsearch.consultation.ConsultingSettings;
import io.cambrian.metalearners.agentsearch.consultation.Dialogue;
import io.cambrian.metalearners.agentsearch.consultation.PromptWriter;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Meta Agent Search without a limit to the language of designs: everything that was ever tried stays in an archive, parents are drawn
 * from it, typed operators vary them, and what is promising is measured further.
 *
 * <p>Given candidates are proposed first. After them, on islands in turn, children are, or fresh samples; what was proposed before is not
 * proposed again. With {@link Racing}, a proposal is a segment of a candidate's measurement, and the last ones are whole
 * measurements of what the search claims to have found: these alone stand for it in the report. With {@link Argmax}, a proposal is a
 * whole measurement, through all stages of the protocol, and all of them stand for the search.
 *
 * <p>A failed measurement is never a low score: the candidate has none, is no parent, and leaves its place to another one.
 *
 * <p><b>Asking ahead.</b> A proposal is a function of the seed, its index, and how many proposals were told when each one up to it was
 * asked for.
 *
 * <p>Source: Hu, Lu and Clune, "Automated design of agentic systems", ICLR 2025, whose archive this keeps, but for a language model
 * that reads all of it; what is drawn from the archive, and why not all, follows El, Yuksekgonul and Zou, 2025.
 *
 * @param <C> the kind of candidate
 */
public final class ArchiveSearch<C extends Candidate> implements MetaLearner<C, ArchiveState<C>> {

    private final SearchSpace<C> space;
    private final ArchiveSettings settings;
    private final Agenda agenda;
    private final Nursery<C> nursery;
    private final Proposals<C> proposals;
    private final Optional<Consulting<C>> consulting;

    /**
     * A search that asks nobody.
     *
     * @param initial candidates to begin with, proposed as they are, on all islands; at most as many as are proposed
     * @throws IllegalArgumentException when there are more
     */
    public ArchiveSearch(SearchSpace<C> space, ArchiveSettings settings, List<C> initial) {
        this(space, settings, initial, Optional.empty());
    }

    /**
     * A search that also asks somebody outside for candidates.
     *
     * @param initial candidates to begin with, proposed as they are, on all islands; at most as many as are proposed
     * @param consulting when somebody is asked, and what is shown
     * @param writer puts questions into words
     * @throws IllegalArgumentException when there are more to begin with than are proposed
     */
    public static <C extends Candidate> ArchiveSearch<C> consulting(
            SearchSpace<C> space,
            ArchiveSettings settings,
            List<C> initial,
            ConsultingSettings consulting,
            PromptWriter<C> writer) {
        return new ArchiveSearch<>(space, settings, initial, Optional.of(Consulting.of(consulting, writer, space)));
    }

    private ArchiveSearch(
            SearchSpace<C> space, ArchiveSettings settings, List<C> initial, Optional<Consulting<C>> consulting) {
        if (initial.size() > settings.candidates()) {
            throw new IllegalArgumentException("a search of " + settings.candidates() + " candidates cannot begin with "
                    + initial.size() + " given ones");
        }
        this.space = space;
        this.settings = settings;
        this.agenda = Agenda.of(settings);
        this.proposals = new Proposals<>(settings.selection());
        this.nursery = new Nursery<>(
                settings,
                initial,
                new Breeding<>(space, settings.parents(), settings.cells(), settings.proposer()),
                new Islands(settings.islands()));
        this.consulting = consulting;
    }

    @Override
    public String name() {
        return "agent-search";
    }

    @Override
    public ArchiveState<C> init(SearchSeed seed) {
        return ArchiveState.initial(seed, settings.islands().count());
    }

    /** One proposal; none while something must be told first, and after the last. */
    @Override
    public Ask<C, ArchiveState<C>> ask(ArchiveState<C> state) {
        ArchiveState<C> current = state;
        while (agenda.next(current) instanceof Step.Propose) {
            Ask<C, ArchiveState<C>> ask = propose(current);
            if (!ask.proposals().isEmpty()) {
                return ask;
            }
            current = ask.state();
        }
        return agenda.next(current) instanceof Step.Send send
                ? send(current, send.errand())
                : new Ask<>(List.of(), current);
    }

    /** A candidate in the next place, or a question for one; nothing if nothing new was found for it. */
    private Ask<C, ArchiveState<C>> propose(ArchiveState<C> state) {
        Optional<Member<C>> founder = nursery.founder(state);
        if (founder.isPresent()) {
            return birth(new Nursery.Arrival<>(founder, state));
        }
        if (!state.dialogue().queue().isEmpty()) {
            return birth(nursery.suggested(state));
        }
        int island = nursery.island(state);
        return consulting
                .flatMap(asking ->
                        asking.next(state, new Archive<>(state.members(), settings.cells()).parents(island), island))
                .map(question -> consult(state, question))
                .orElseGet(() -> birth(nursery.drawn(state)));
    }

    private Ask<C, ArchiveState<C>> birth(Nursery.Arrival<C> arrival) {
        ArchiveState<C> state = arrival.state();
        return arrival.member()
                .map(member -> new Ask<>(
                        List.of(proposals.birth(state, member)), state.afterBirth(member, proposals.firstProblems())))
                .orElseGet(() -> new Ask<>(List.of(), state));
    }

    private Ask<C, ArchiveState<C>> consult(ArchiveState<C> state, Consulting.Question question) {
        return new Ask<>(List.of(proposals.consult(state, question)), state.afterConsult(question.errand()));
    }

    private Ask<C, ArchiveState<C>> send(ArchiveState<C> state, Errand errand) {
        Member<C> member = state.members().get(errand.member());
        return switch (errand) {
            case Errand.Race race -> new Ask<>(List.of(proposals.race(state, member, race)), state.afterRace(race));
            case Errand.Select select -> new Ask<>(List.of(proposals.select(state, member)), state.afterSelect(select));
            case Errand.Birth birth -> throw new IllegalStateException("a birth is proposed, not sent: " + birth);
            case Errand.Consult consult -> throw new IllegalStateException("a question is asked, not sent: " + consult);
        };
    }

    @Override
    public ArchiveState<C> tell(ArchiveState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        Errand errand = state.out().getFirst();
        Member<C> member = state.members().get(errand.member());
        return switch (errand) {
            case Errand.Birth birth -> nursery.measured(state, member, evaluations);
            case Errand.Race race -> {
                Standing standing = member.standing().afterRace(proposal.index(), evaluations.getFirst());
                long used = standing.problems() - member.standing().problems();
                yield state.afterTelling(race.problems() - used).with(member.with(standing));
            }
            case Errand.Select select -> state.afterTelling(0);
            case Errand.Consult consult -> {
                String prompt = ((Course.Consultation) proposal.course()).prompt();
                Dialogue<C> dialogue = consulting
                        .orElseThrow()
                        .told(state, consult, prompt, evaluations.getFirst().outcome());
                yield state.afterTelling(0).with(dialogue);
            }
        };
    }

    /** The best that is known well enough, which the search claims to have found; empty before anything has a score. */
    public Optional<Found<C>> found(ArchiveState<C> state) {
        Stream<Member<C>> best = switch (settings.selection()) {
            case Argmax argmax ->
                state.members().stream()
                        .filter(member -> member.standing().measured())
                        .sorted(Member.BEST_FIRST);
            case Racing racing -> Agenda.finalists(state.members(), racing);
        };
        return best.findFirst()
                .map(member -> new Found<>(
                        member.candidate(),
                        member.standing().mean(),
                        member.standing().problems()));
    }

    /**
     * What a search claims to have found.
     *
     * @param candidate what it is
     * @param score the score that it was chosen by
     * @param problems how many problems that is the mean of
     */
    public record Found<C extends Candidate>(C candidate, double score, long problems) {}

    /** Of a raced search, what it claims in the end alone: the rest are samples of a measurement. */
    @Override
    public boolean stands(String operator) {
        return switch (settings.selection()) {
            case Argmax argmax -> !operator.equals(Operator.CONSULT);
            case Racing racing -> operator.equals(Operator.SELECT);
        };
    }

    /** The ends of all measurements that may go on. */
    @Override
    public Set<Long> heldOpen(ArchiveState<C> state) {
        if (!(settings.selection() instanceof Racing racing) || hasEnded(state, racing)) {
            return Set.of();
        }
        return state.members().stream()
                .map(Member::standing)
                .filter(standing -> standing.raceable(racing.most()))
                .map(Standing::end)
                .collect(Collectors.toSet());
    }

    private boolean hasEnded(ArchiveState<C> state, Racing racing) {
        return state.spent() >= Agenda.budget(settings.candidates(), racing);
    }

    /** Problems of a raced search; candidates of another one. */
    @Override
    public Optional<Extent> extent(ArchiveState<C> state) {
        return Optional.of(
                switch (settings.selection()) {
                    case Argmax argmax ->
                        new Extent(
                                Math.min(state.measured(), settings.candidates()), settings.candidates(), "candidates");
                    case Racing racing -> {
                        long budget = Agenda.budget(settings.candidates(), racing);
                        yield new Extent(Math.min(state.spent(), budget), budget, "problems");
                    }
                });
    }

    @Override
    public StateFormat<ArchiveState<C>> stateFormat() {
        return new ArchiveStateFormat<>(space.format());
    }
}
