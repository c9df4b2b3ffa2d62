package io.cambrian.metalearners.population;

import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.metalearners.population.exploit.Move;
import io.cambrian.metalearners.population.exploit.Standings;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How members go on: turns a rule's {@link Move} into the next segment's {@link Plan}.
 *
 * <p>A member's clock is the step at which its latest segment ended. Its next segment ends one interval after the later of its
 * clock and the end it starts from; only who goes back to an elite, or begins anew, sets the clock back.
 */
final class Succession<P extends Candidate> {

    private final TunedSpace<P> space;
    private final TuningSpace tunings;
    private final PopulationSettings settings;

    Succession(TunedSpace<P> space, TuningSpace tunings, PopulationSettings settings) {
        this.space = space;
        this.tunings = tunings;
        this.settings = settings;
    }

    /** The segment of a fresh agent with fresh settings. */
    Plan<P> founder(SearchSeed seed, long index) {
        return founder(space.sample(seed.child("sample", index).generator()), Operator.SAMPLE, index);
    }

    /** The segment of a fresh agent with these settings. */
    Plan<P> founder(Tuned<P> candidate, String operator, long index) {
        int lane = lane(index);
        Schedule line = new Schedule(List.of(new ChangePoint(0, hyperParameters(candidate), lane)));
        return new Plan<>(
                candidate, List.of(), operator, OptionalLong.empty(), 0, settings.intervalSteps(), line, List.of());
    }

    /**
     * The segment that follows a member's latest one.
     *
     * @param index that of the proposal to be made
     */
    Plan<P> next(PopulationState<P> state, Standings standings, long index) {
        int lane = lane(index);
        End<P> own = state.end(lane);
        return switch (move(state.seed(), standings, own, index)) {
            case Move.Continue on -> goOn(own, Operator.CONTINUE, lane);
            case Move.Watch watch -> goOn(own, Operator.PROBATION, lane);
            case Move.Explore explore -> explored(state, own, own, own.step(), Operator.EXPLORE, index);
            case Move.Copy copy -> {
                End<P> donor = state.end(copy.donor());
                End<P> base = keepsSettings(own) ? own : donor;
                yield explored(state, donor, base, own.step(), Operator.EXPLOIT, index);
            }
            case Move.Migrate migrate -> {
                End<P> donor = state.end(migrate.donor());
                End<P> base = state.end(migrate.settings());
                yield from(donor, hyperParameters(base.candidate()), base, own.step(), Operator.MIGRATE, lane);
            }
            case Move.BackTrack back -> {
                End<P> elite = state.elites().get(back.elite());
                yield explored(state, elite, elite, elite.step(), Operator.BACKTRACK, index);
            }
            case Move.Restart restart -> founder(state.seed(), index);
        };
    }

    private Move move(SearchSeed seed, Standings standings, End<P> own, long index) {
        RandomGenerator random = seed.child("exploit", index).generator();
        if (!own.alive()) {
            return settings.exploit().replace(standings, lane(index), random);
        }
        boolean burningIn = standings.round() * settings.intervalSteps() < settings.burnInSteps();
        return burningIn ? new Move.Continue() : settings.exploit().move(standings, lane(index), random);
    }

    private boolean keepsSettings(End<P> own) {
        return own.alive()
                && switch (settings.inheritance()) {
                    case WEIGHTS_AND_SETTINGS -> false;
                    case WEIGHTS -> true;
                };
    }

    private Plan<P> goOn(End<P> own, String operator, int lane) {
        return from(own, hyperParameters(own.candidate()), own, own.step(), operator, lane);
    }

    /** The state with what a segment has gained, if the explorer wants to know and there is something to compare it with. */
    PopulationState<P> remember(PopulationState<P> state, Plan<P> segment, End<P> end) {
        int most = settings.explorer().remembered();
        if (most == 0 || segment.recent().isEmpty() || !end.alive()) {
            return state;
        }
        double before = segment.recent().getLast();
        double gain = (end.score() - before) / (end.step() - segment.begins());
        return state.remembering(new TrainingInterval(segment.begins(), before, point(end.candidate()), gain), most);
    }

    private Plan<P> explored(
            PopulationState<P> state, End<P> weights, End<P> base, long clock, String operator, long index) {
        Occasion occasion = new Occasion(
                hyperParameters(base.candidate()),
                weights.step(),
                weights.score(),
                state.experience(),
                settings.explorer().remembered() == 0 ? List.of() : inFlight(state, lane(index)));
        RandomGenerator random = state.seed().child("explore", index).generator();
        HyperParameters next = settings.explorer().explore(occasion, tunings, random);
        return from(weights, next, base, clock, operator, lane(index));
    }

    private Plan<P> from(End<P> weights, HyperParameters next, End<P> base, long clock, String operator, int lane) {
        long until = Math.min(settings.lifetimeSteps(), Math.max(clock, weights.step()) + settings.intervalSteps());
        List<CandidateId> parents = Stream.of(weights, base)
                .map(end -> end.candidate().id())
                .distinct()
                .toList();
        return new Plan<>(
                weights.candidate().with(next),
                parents,
                operator,
                OptionalLong.of(weights.proposal()),
                weights.step(),
                until,
                extended(weights.line(), new ChangePoint(weights.step(), next, lane)),
                weights.recent());
    }

    /** The settings of all other members: of the segments that are planned, or, where none is yet, of those before. */
    private List<List<Double>> inFlight(PopulationState<P> state, int lane) {
        return IntStream.range(0, settings.populationSize())
                .filter(other -> other != lane)
                .mapToObj(state::member)
                .flatMap(member ->
                        member.plan().map(Plan::candidate).or(() -> member.end().map(End::candidate)).stream())
                .map(this::point)
                .toList();
    }

    private List<Double> point(Tuned<P> candidate) {
        return Arrays.stream(tunings.encode(hyperParameters(candidate))).boxed().toList();
    }

    /** A line goes on unmarked where neither settings nor lane change. */
    private static Schedule extended(Schedule line, ChangePoint next) {
        ChangePoint last = line.changePoints().getLast();
        if (last.lane() == next.lane() && last.hyperParameters().equals(next.hyperParameters())) {
            return line;
        }
        List<ChangePoint> points = new ArrayList<>(line.changePoints());
        points.add(next);
        return new Schedule(points);
    }

    private int lane(long index) {
        return (int) (index % settings.populationSize());
    }

    private static HyperParameters hyperParameters(Tuned<?> candidate) {
        return switch (candidate.tuning()) {
            case HyperParameters one -> one;
            case Schedule schedule ->
                throw new IllegalArgumentException(
                        "members of a population have hyper-parameters, found a schedule in " + candidate);
        };
    }
}
