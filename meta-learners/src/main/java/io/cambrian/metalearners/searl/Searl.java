package io.cambrian.metalearners.searl;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Extent;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.HeldTuningSpace;
import io.cambrian.searchspace.tuning.joint.JointSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Sample-efficient automated reinforcement learning: a population of off-policy agents in which every member learns from what all
 * have lived through, while hyper-parameters and networks evolve. It tunes for little more than the environment steps of one
 * training.
 *
 * <p>Proposal {@code g·N + l} is the turn of the member in place {@code l} of generation {@code g}. Fresh members act at random. When
 * a generation has been told completely, the next one is planned: the best member keeps the first place, tournaments decide who has
 * the others; one operator is applied to each (nothing, weights, architecture, activation, hyper-parameter), and in its turn each
 * makes {@code min(most, max(least, fraction × environment steps of the last generation))} gradient steps. A member whose turn
 * failed is worse than all others. All turns share one trial.
 *
 * <p>After the last generation the elite's settings are proposed for whole trainings of fresh agents, which is what the search
 * claims to have found; the agents themselves were not trained by anything that somebody else could repeat with a single agent.
 *
 * <p>Source: Franke et al., "Sample-efficient automated deep reinforcement learning", ICLR 2021, algorithm 1, and the authors' code.
 *
 * @param <P> the kind of program that is tuned
 */
public final class Searl<P extends Candidate> implements MetaLearner<Tuned<P>, SearlState<P>> {

    private static final Trial TURNS = new Trial(0, OptionalInt.of(0), 1);

    private final TunedSpace<P> space;
    private final SearlSettings settings;
    private final List<Tuned<P>> initial;
    private final Generations<P> generations;

    /**
     * A population that begins with samples of a space, but for some members.
     *
     * @param initial what the first members begin with; at most as many as the population has members
     * @throws IllegalArgumentException when the space has no hyper-parameters to choose or lacks those that an operator changes, or
     *     too many candidates are given
     */
    public Searl(TunedSpace<P> space, SearlSettings settings, List<Tuned<P>> initial) {
        if (initial.size() > settings.population()) {
            throw new IllegalArgumentException("a population of " + settings.population()
                    + " members cannot begin with " + initial.size() + " given candidates");
        }
        this.space = space;
        this.settings = settings;
        this.initial = List.copyOf(initial);
        this.generations = new Generations<>(space, settings, new Mutations(tunings(space), settings));
    }

    private static TuningSpace tunings(TunedSpace<?> space) {
        return switch (space) {
            case HeldProgramSpace<?> held -> held.tunings();
            case JointSpace<?> joint -> joint.tunings();
            case HeldTuningSpace<?> held ->
                throw new IllegalArgumentException("searl chooses hyper-parameters, found a space that holds them");
        };
    }

    @Override
    public String name() {
        return "searl";
    }

    @Override
    public SearlState<P> init(SearchSeed seed) {
        return new SearlState<>(seed, 0, 0, generations.first(seed, initial), List.of(), List.of());
    }

    /** One proposal, or none while the generation has to be told, and after the last. */
    @Override
    public Ask<Tuned<P>, SearlState<P>> ask(SearlState<P> state) {
        long place = state.asked() - (long) state.generation() * settings.population();
        if (hasEnded(state)) {
            return place == 0 ? asking(state, theEnd(state)) : new Ask<>(List.of(), state);
        }
        return place < settings.population() ? asking(state, turn(state, (int) place)) : new Ask<>(List.of(), state);
    }

    private static <P extends Candidate> Ask<Tuned<P>, SearlState<P>> asking(
            SearlState<P> state, Proposal<Tuned<P>> proposal) {
        return new Ask<>(List.of(proposal), state.afterAsking());
    }

    private boolean hasEnded(SearlState<P> state) {
        return state.totalSteps() >= settings.totalSteps();
    }

    private Proposal<Tuned<P>> turn(SearlState<P> state, int place) {
        Plan<P> plan = state.plans().get(place);
        boolean fresh = plan.from().isEmpty();
        Course.Turn turn = new Course.Turn(
                plan.from(),
                place,
                plan.operator() == Operator.WEIGHTS,
                memory(state),
                fresh ? 0 : settings.updates(state.livedSteps().getLast()),
                settings.leastEpisodes(),
                settings.leastSteps());
        return new Proposal<>(
                state.asked(), plan.candidate(), plan.parents(), plan.operator().word(), TURNS, turn);
    }

    private Course.Memory memory(SearlState<P> state) {
        long below = (long) state.generation() * settings.population();
        long first = (long) state.firstOfLast(settings.memoryCapacity()) * settings.population();
        return new Course.Memory(settings.memory(), first, below);
    }

    private Proposal<Tuned<P>> theEnd(SearlState<P> state) {
        Result<P> elite = Generations.best(state.results());
        return new Proposal<>(
                state.asked(), elite.candidate(), List.of(elite.candidate().id()), Operator.SETTINGS.word());
    }

    @Override
    public SearlState<P> tell(SearlState<P> state, Proposal<Tuned<P>> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        if (hasEnded(state)) {
            return state.afterTelling();
        }
        Evaluation evaluation = evaluations.getFirst();
        SearlState<P> next = state.with(
                new Result<>(proposal.index(), proposal.candidate(), evaluation.environmentSteps(), score(evaluation)));
        return next.results().size() < settings.population() ? next : afterGeneration(next.ended());
    }

    private SearlState<P> afterGeneration(SearlState<P> ended) {
        return hasEnded(ended)
                ? ended
                : ended.next(generations.next(ended.seed(), ended.generation(), ended.results()));
    }

    private static OptionalDouble score(Evaluation evaluation) {
        return evaluation.outcome() instanceof Outcome.Scored scored
                ? OptionalDouble.of(scored.normalisedScore())
                : OptionalDouble.empty();
    }

    /** The settings at the end alone: a turn is judged by what it leads to. */
    @Override
    public boolean stands(String operator) {
        return operator.equals(Operator.SETTINGS.word());
    }

    @Override
    public Set<Long> heldOpen(SearlState<P> state) {
        Set<Long> held = new HashSet<>();
        if (!hasEnded(state)) {
            state.plans().forEach(plan -> plan.from().ifPresent(held::add));
            state.results().stream().filter(Result::alive).forEach(result -> held.add(result.proposal()));
        }
        return held;
    }

    @Override
    public OptionalLong remembersSince(SearlState<P> state) {
        return hasEnded(state)
                ? OptionalLong.empty()
                : OptionalLong.of(memory(state).first());
    }

    /** Environment steps of all members; the training in the end is not among them. */
    @Override
    public Optional<Extent> extent(SearlState<P> state) {
        long underWay =
                state.results().stream().mapToLong(Result::environmentSteps).sum();
        long lived = hasEnded(state) ? settings.totalSteps() : state.totalSteps() + underWay;
        return Optional.of(
                new Extent(Math.min(lived, settings.totalSteps()), settings.totalSteps(), "environment steps"));
    }

    @Override
    public StateFormat<SearlState<P>> stateFormat() {
        return new SearlStateFormat<>(space.format());
    }
}
