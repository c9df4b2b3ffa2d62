package io.cambrian.metalearners.agentsearch;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Extent;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** All segments belong to one trial; their lanes tell their problems apart. */
    private static final Trial SEGMENTS = new Trial(0, OptionalInt.of(0), 1);

    private final SearchSpace<C> space;
    private final ArchiveSettings settings;
    private final List<C> initial;
    private final Breeding<C> breeding;
    private final Agenda agenda;
    private final Islands islands;

    /** @param initial candidates to begin with, proposed as they are, on all islands; at most as many as are proposed */
    public ArchiveSearch(SearchSpace<C> space, ArchiveSettings settings, List<C> initial) {
        if (initial.size() > settings.candidates()) {
            throw new IllegalArgumentException("a search of " + settings.candidates() + " candidates cannot begin with "
                    + initial.size() + " given ones");
        }
        this.space = space;
        this.settings = settings;
        this.initial = List.copyOf(initial);
        this.breeding = Breeding.of(Variations.of(space), settings);
        this.agenda = Agenda.of(settings);
        this.islands = new Islands(settings.islands());
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
        while (agenda.next(current) instanceof Step.Propose propose) {
            Ask<C, ArchiveState<C>> ask = propose(current, propose.problems());
            if (!ask.proposals().isEmpty()) {
                return ask;
            }
            current = ask.state();
        }
        return agenda.next(current) instanceof Step.Send send
                ? send(current, send.errand())
                : new Ask<>(List.of(), current);
    }

    /** A candidate in the next place; none if nothing new was found for it. */
    private Ask<C, ArchiveState<C>> propose(ArchiveState<C> state, long problems) {
        Novelty<C> novelty = new Novelty<>(breeding, state);
        Optional<C> given = novelty.first(initial);
        int island = state.places() % settings.islands().count();
        Optional<Member<C>> member = given.isPresent()
                ? given.map(candidate -> founder(state, candidate))
                : novelty.draw(island).map(draft -> child(state, draft, island));
        ArchiveState<C> counted = state.with(novelty.counts());
        return member.map(
                        newborn -> new Ask<>(List.of(proposal(state, newborn)), counted.afterBirth(newborn, problems)))
                .orElseGet(() -> new Ask<>(List.of(), counted));
    }

    private Member<C> founder(ArchiveState<C> state, C candidate) {
        Draft<C> draft = new Draft<>(candidate, List.of(), Operator.BOOTSTRAP, breeding.standard(), Origin.DEFAULT);
        return member(state, draft, Residence.everywhere(settings.islands().count()));
    }

    private Member<C> child(ArchiveState<C> state, Draft<C> draft, int island) {
        return member(state, draft, Residence.born(island));
    }

    private Member<C> member(ArchiveState<C> state, Draft<C> draft, Residence residence) {
        return new Member<>(
                state.members().size(),
                draft.candidate(),
                settings.novelty().fingerprints()
                        ? space.fingerprint(draft.candidate()).value()
                        : "",
                new Origin(state.asked(), draft.parents(), draft.operator(), draft.proposedBy()),
                residence,
                draft.proposer(),
                Standing.AWAITED);
    }

    private Proposal<C> proposal(ArchiveState<C> state, Member<C> member) {
        long index = state.asked();
        List<CandidateId> parents = member.origin().parents().stream()
                .map(parent -> state.members().get(parent).candidate().id())
                .toList();
        String operator = member.origin().operator();
        return switch (settings.selection()) {
            case Argmax argmax -> new Proposal<>(index, member.candidate(), parents, operator);
            case Racing racing ->
                new Proposal<>(
                        index,
                        member.candidate(),
                        parents,
                        operator,
                        SEGMENTS,
                        Course.Segment.fresh(racing.first(), racing.chance() == Racing.Chance.OWN ? lane(member) : 0));
        };
    }

    /** Nobody's further problems are those that all may begin with, in lane 0. */
    private static int lane(Member<?> member) {
        return member.number() + 1;
    }

    private Ask<C, ArchiveState<C>> send(ArchiveState<C> state, Errand errand) {
        Member<C> member = state.members().get(errand.member());
        C candidate = member.candidate();
        List<CandidateId> itself = List.of(candidate.id());
        return switch (errand) {
            case Errand.Race race -> {
                Course course = Course.Segment.after(
                        member.standing().end(), member.standing().problems() + race.problems(), lane(member));
                yield new Ask<>(
                        List.of(new Proposal<>(state.asked(), candidate, itself, Operator.RACE, SEGMENTS, course)),
                        state.afterRace(race));
            }
            case Errand.Select select ->
                new Ask<>(
                        List.of(new Proposal<>(state.asked(), candidate, itself, Operator.SELECT)),
                        state.afterSelect(select));
            case Errand.Birth birth -> throw new IllegalStateException("a birth is proposed, not sent: " + birth);
        };
    }

    @Override
    public ArchiveState<C> tell(ArchiveState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        Errand errand = state.out().getFirst();
        Member<C> member = state.members().get(errand.member());
        return switch (errand) {
            case Errand.Birth birth -> afterBirth(state, member, evaluations);
            case Errand.Race race -> {
                Standing standing = member.standing().afterRace(proposal.index(), evaluations.getFirst());
                long used = standing.problems() - member.standing().problems();
                yield state.afterTelling(race.problems() - used).with(member.with(standing));
            }
            case Errand.Select select -> state.afterTelling(0);
        };
    }

    private ArchiveState<C> afterBirth(ArchiveState<C> state, Member<C> member, List<Evaluation> evaluations) {
        Standing standing = member.standing().afterBirth(member.origin().proposal(), evaluations);
        long wanted = settings.selection() instanceof Racing racing ? racing.first() : standing.problems();
        ArchiveState<C> told = state.afterTelling(wanted - standing.problems());
        boolean repeats = settings.novelty().signatures()
                && standing.measured()
                && state.members().stream()
                        .anyMatch(other -> other.standing().signature().equals(standing.signature())
                                && !standing.signature().equals(Signature.NONE));
        Counts counts = repeats ? told.counts().withSameOutcomes() : told.counts();
        boolean through = counts.sameOutcomes() % settings.novelty().letThrough() == 0;
        Member<C> known = member.with(repeats && !through ? standing.as(Standing.Status.REPEAT) : standing);
        return islands.afterBirth(told.with(counts).with(known), known);
    }

    /** Of a raced search, what it claims in the end alone: the rest are samples of a measurement. */
    @Override
    public boolean stands(String operator) {
        return settings.selection() instanceof Argmax || operator.equals(Operator.SELECT);
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
