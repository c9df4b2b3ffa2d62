package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.searchspace.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which order candidates are proposed, raced and chosen: a function of what has been asked for and told.
 *
 * @param candidates how many candidates are proposed
 * @param racing how they are raced; empty if the greatest score wins
 */
record Agenda(int candidates, Optional<Racing> racing) {

    private static final Step REST = new Step.Rest();

    static Agenda of(ArchiveSettings settings) {
        return new Agenda(
                settings.candidates(),
                switch (settings.selection()) {
                    case Racing racing -> Optional.of(racing);
                    case Argmax argmax -> Optional.empty();
                });
    }

    /** The budget of a raced search, in problems. */
    static long budget(int candidates, Racing racing) {
        return candidates * racing.problemsPerCandidate();
    }

    <C extends Candidate> Step next(ArchiveState<C> state) {
        return racing.map(rules -> next(state, rules)).orElseGet(() -> wantsMore(state) ? new Step.Propose() : REST);
    }

    private <C extends Candidate> Step next(ArchiveState<C> state, Racing rules) {
        long left = budget(candidates, rules) - state.spent();
        long due = (long) state.places() / rules.every() * rules.batches();
        boolean proposing = wantsMore(state) && left >= rules.first();
        if (left > 0 && (!proposing || state.raced() < due)) {
            Optional<Step> race = race(state, rules, proposing ? rules.exploration() : rules.finalExploration(), left);
            if (race.isPresent()) {
                return race.get();
            }
            if (!state.out().isEmpty()) {
                return REST;
            }
        }
        return proposing ? new Step.Propose() : select(state, rules);
    }

    /** The failed leave their places to others, until as many have failed as were wanted. */
    private <C extends Candidate> boolean wantsMore(ArchiveState<C> state) {
        long failed = state.members().stream()
                .filter(member -> member.standing().status() == Standing.Status.FAILED)
                .count();
        return state.places() + state.consulting() < candidates + Math.min(failed, candidates);
    }

    private static <C extends Candidate> Optional<Step> race(
            ArchiveState<C> state, Racing rules, double exploration, long left) {
        return state.members().stream()
                .filter(member -> member.standing().raceable(rules.most()))
                .min(Comparator.comparingDouble((Member<C> member) -> -(member.standing()
                                        .mean()
                                + rules.bonus(exploration, member.standing().problems())))
                        .thenComparingInt(Member::number))
                .map(member -> new Step.Send(new Errand.Race(
                        member.number(),
                        Math.min(
                                Math.min(rules.batch(), left),
                                rules.most() - member.standing().problems()))));
    }

    /** The best of those that are known well enough, one after another; they are the last proposals. */
    private static <C extends Candidate> Step select(ArchiveState<C> state, Racing rules) {
        if (state.out().stream().anyMatch(errand -> !(errand instanceof Errand.Select))) {
            return REST;
        }
        long before = state.members().size() + state.raced() + state.dialogue().consultations();
        long selected = state.asked() - before;
        return finalists(state.members(), rules)
                .skip(selected)
                .findFirst()
                .<Step>map(member -> new Step.Send(new Errand.Select(member.number())))
                .orElse(REST);
    }

    /** What a raced search claims to have found, the best first; among the best known if nobody is known well enough. */
    static <C extends Candidate> Stream<Member<C>> finalists(List<Member<C>> members, Racing rules) {
        long longest = members.stream()
                .filter(member -> member.standing().measured())
                .mapToLong(member -> member.standing().problems())
                .max()
                .orElse(0);
        long least = Math.min(rules.least(), longest);
        return members.stream()
                .filter(member ->
                        member.standing().measured() && member.standing().problems() >= least)
                .sorted(Member.BEST_FIRST)
                .limit(rules.finalists());
    }
}
