package io.cambrian.metalearners.population;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.metalearners.population.exploit.Standings;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Population-based training: members train side by side, and after every interval poor ones take over what good ones have reached
 * and go on with other settings. What is found is a schedule of hyper-parameters, for the cost of one training a member.
 *
 * <p>With N members and R = ⌈lifetime / interval⌉ rounds, proposal {@code r·N + l} is the segment of the member in lane
 * {@code l} in round {@code r}. A segment is proposed once its member's last one is told (once the last round is told, if
 * {@link Timing#SYNCHRONOUS}); how it goes on was decided then, from the normalised scores of everybody's latest segments, so it
 * does not depend on how many proposals are in flight. After the last round the schedules of the best members are proposed, each
 * for whole trainings of fresh agents, and nothing more.
 *
 * <p>A member whose segment failed is dead: always replaced, never copied. All segments share one trial; their lanes keep their
 * chance apart.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, algorithm 1. That decisions are functions of
 * logical time, and the schedule a candidate of its own, is ours.
 *
 * @param <P> the kind of program that is tuned
 */
public final class PopulationBasedTraining<P extends Candidate> implements MetaLearner<Tuned<P>, PopulationState<P>> {

    private static final Trial SEGMENTS = new Trial(0, OptionalInt.of(0), 1);

    private final TunedSpace<P> space;
    private final PopulationSettings settings;
    private final List<Tuned<P>> initial;
    private final Succession<P> succession;

    /**
     * A population of fresh samples, but for some members.
     *
     * @param initial what the first members begin with; at most as many as the population has members
     * @throws IllegalArgumentException when the space has no hyper-parameters to choose, or the given candidates are too many or
     *     not of the space
     */
    public PopulationBasedTraining(TunedSpace<P> space, PopulationSettings settings, List<Tuned<P>> initial) {
        if (initial.size() > settings.populationSize()) {
            throw new IllegalArgumentException("a population of " + settings.populationSize()
                    + " members cannot begin with " + initial.size() + " given candidates");
        }
        initial.forEach(candidate -> requireMember(space, candidate));
        this.space = space;
        this.settings = settings;
        this.initial = List.copyOf(initial);
        this.succession = new Succession<>(space, tunings(space), settings);
    }

    private static TuningSpace tunings(TunedSpace<?> space) {
        return space.variedTunings()
                .orElseThrow(() -> new IllegalArgumentException(
                        "population-based training chooses hyper-parameters, found a space that holds them"));
    }

    private static <P extends Candidate> void requireMember(TunedSpace<P> space, Tuned<P> candidate) {
        if (space.check(candidate) instanceof Verdict.Rejected rejected) {
            throw new IllegalArgumentException("a population cannot begin with this candidate: " + rejected.reason());
        }
    }

    @Override
    public String name() {
        return "population-based-training";
    }

    @Override
    public PopulationState<P> init(SearchSeed seed) {
        List<Member<P>> members = LongStream.range(0, settings.populationSize())
                .mapToObj(index -> Member.fresh(
                        index < initial.size()
                                ? succession.founder(initial.get((int) index), Operator.BOOTSTRAP, index)
                                : succession.founder(seed, index)))
                .toList();
        return new PopulationState<>(seed, 0, 0, members, List.of(), List.of());
    }

    /** One proposal, or none while its segment waits for others to be told, and after the last. */
    @Override
    public Ask<Tuned<P>, PopulationState<P>> ask(PopulationState<P> state) {
        return (state.asked() < settings.segments() ? segment(state) : schedule(state))
                .map(proposal -> new Ask<>(List.of(proposal), state.afterAsking()))
                .orElseGet(() -> new Ask<>(List.of(), state));
    }

    private Optional<Proposal<Tuned<P>>> segment(PopulationState<P> state) {
        long index = state.asked();
        int lane = lane(index);
        boolean lastIsTold = state.told() > index - settings.populationSize();
        Optional<Plan<P>> plan = lastIsTold ? state.member(lane).plan() : Optional.empty();
        return plan.map(next ->
                new Proposal<>(index, next.candidate(), next.parents(), next.operator(), SEGMENTS, next.course(lane)));
    }

    private Optional<Proposal<Tuned<P>>> schedule(PopulationState<P> state) {
        long index = state.asked();
        if (state.told() < settings.segments()) {
            return Optional.empty();
        }
        return state.ends().stream()
                .filter(End::alive)
                .sorted(Comparator.<End<P>>comparingDouble(End::score).reversed())
                .limit(settings.schedules())
                .skip(index - settings.segments())
                .findFirst()
                .map(end -> new Proposal<>(
                        index,
                        end.candidate().with(end.line()),
                        List.of(end.candidate().id()),
                        Operator.SCHEDULE));
    }

    @Override
    public PopulationState<P> tell(
            PopulationState<P> state, Proposal<Tuned<P>> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        long index = proposal.index();
        if (index >= settings.segments()) {
            return state.afterTelling();
        }
        int lane = lane(index);
        Plan<P> plan = state.member(lane).plan().orElseThrow();
        End<P> end = plan.reached(index, score(evaluations));
        PopulationState<P> next = succession
                .remember(state, plan, end)
                .afterReaching(lane, end, settings.exploit().elites());
        long round = index / settings.populationSize() + 1;
        Standings standings = next.standings(round);
        for (int due : due(lane, round)) {
            next = next.planning(due, succession.next(next, standings, round * settings.populationSize() + due));
        }
        return next;
    }

    /** Whose next segments are decided once the segment in this lane is told. */
    private List<Integer> due(int lane, long round) {
        if (round == settings.rounds()) {
            return List.of();
        }
        return switch (settings.timing()) {
            case ASYNCHRONOUS -> List.of(lane);
            case SYNCHRONOUS ->
                lane == settings.populationSize() - 1
                        ? IntStream.rangeClosed(0, lane).boxed().toList()
                        : List.of();
        };
    }

    /** The normalised score of a segment; empty if there is none. */
    private static OptionalDouble score(List<Evaluation> evaluations) {
        return evaluations.getFirst().outcome() instanceof Outcome.Scored scored
                ? OptionalDouble.of(scored.normalisedScore())
                : OptionalDouble.empty();
    }

    /** The schedules alone: segments are judged by what they lead to. */
    @Override
    public boolean stands(String operator) {
        return operator.equals(Operator.SCHEDULE);
    }

    /** While decisions are to be made, what each living member has reached and the elites; and what planned segments start from. */
    @Override
    public Set<Long> heldOpen(PopulationState<P> state) {
        Set<Long> held = new HashSet<>(state.starts());
        if (state.told() < settings.segments() - settings.populationSize()) {
            state.ends().stream().filter(End::alive).forEach(end -> held.add(end.proposal()));
            state.elites().forEach(end -> held.add(end.proposal()));
        }
        return held;
    }

    @Override
    public StateFormat<PopulationState<P>> stateFormat() {
        return new PopulationStateFormat<>(space.format());
    }

    private int lane(long index) {
        return (int) (index % settings.populationSize());
    }
}
