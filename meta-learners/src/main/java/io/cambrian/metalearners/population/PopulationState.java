package io.cambrian.metalearners.population;

import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.metalearners.population.exploit.Exploit;
import io.cambrian.metalearners.population.exploit.Standing;
import io.cambrian.metalearners.population.exploit.Standings;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@link PopulationBasedTraining} knows.
 *
 * <p>There is no generator in it: what is drawn for proposal {@code i} comes from a child of the seed with this index.
 *
 * @param seed where all draws come from
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param members lane by lane
 * @param elites the best ends ever reached, best first, as many as the {@link Exploit#elites() rule} wants
 * @param experience what the latest segments have gained, oldest first, as many as the {@link Explorer#remembered() explorer} wants
 */
public record PopulationState<P extends Candidate>(
        SearchSeed seed,
        long asked,
        long told,
        List<Member<P>> members,
        List<End<P>> elites,
        List<TrainingInterval> experience) {

    /** @throws IllegalArgumentException when more were told than asked for */
    public PopulationState {
        members = List.copyOf(members);
        elites = List.copyOf(elites);
        experience = List.copyOf(experience);
        if (told < 0 || asked < told) {
            throw new IllegalArgumentException(
                    "the told were asked for, found " + told + " told and " + asked + " asked");
        }
    }

    /** The member in a lane. */
    public Member<P> member(int lane) {
        return members.get(lane);
    }

    /** What the latest told segment in a lane has reached, which must be known. */
    End<P> end(int lane) {
        return member(lane)
                .end()
                .orElseThrow(() -> new IllegalArgumentException("nothing is known yet of the member in lane " + lane));
    }

    /** What all members that are known have reached, lane by lane. */
    List<End<P>> ends() {
        return members.stream().map(Member::end).flatMap(Optional::stream).toList();
    }

    /** How the members do, those of whom something is known. */
    Standings standings(long round) {
        List<Standing> known = IntStream.range(0, members.size())
                .boxed()
                .flatMap(lane -> member(lane).end().stream()
                        .map(end ->
                                new Standing(lane, end.recent(), member(lane).probation())))
                .toList();
        return new Standings(round, known, elites.stream().map(End::score).toList());
    }

    /** The proposals from whose ends the segments start that are planned, asked for or not. */
    Set<Long> starts() {
        Set<Long> starts = new HashSet<>();
        members.stream()
                .flatMap(member -> member.plan().stream())
                .forEach(plan -> plan.from().ifPresent(starts::add));
        return starts;
    }

    PopulationState<P> afterAsking() {
        return new PopulationState<>(seed, asked + 1, told, members, elites, experience);
    }

    PopulationState<P> afterTelling() {
        return new PopulationState<>(seed, asked, told + 1, members, elites, experience);
    }

    /** The state after a segment in this lane was told; the {@code most} best ends are kept. */
    PopulationState<P> afterReaching(int lane, End<P> end, int most) {
        List<End<P>> best = Stream.concat(elites.stream(), Stream.of(end))
                .filter(End::alive)
                .sorted(Comparator.<End<P>>comparingDouble(End::score).reversed())
                .limit(most)
                .toList();
        return new PopulationState<>(
                seed, asked, told + 1, replaced(lane, member(lane).reaching(end)), best, experience);
    }

    /** The state with one gain more, of which the latest {@code most} are remembered. */
    PopulationState<P> remembering(TrainingInterval gained, int most) {
        List<TrainingInterval> latest = new ArrayList<>(experience);
        latest.add(gained);
        return new PopulationState<>(
                seed, asked, told, members, elites, latest.subList(Math.max(0, latest.size() - most), latest.size()));
    }

    /** The state with the next segment in this lane decided. */
    PopulationState<P> planning(int lane, Plan<P> next) {
        return new PopulationState<>(
                seed, asked, told, replaced(lane, member(lane).planning(next)), elites, experience);
    }

    private List<Member<P>> replaced(int lane, Member<P> member) {
        List<Member<P>> changed = new ArrayList<>(members);
        changed.set(lane, member);
        return changed;
    }
}
