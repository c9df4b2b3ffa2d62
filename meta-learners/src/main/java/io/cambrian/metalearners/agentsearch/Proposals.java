package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.OptionalInt;

/**
 * How what a search does next is put to those who measure.
 *
 * @param selection decides whether a candidate is measured whole or in segments
 */
record Proposals<C extends Candidate>(Selection selection) {

    /** All segments belong to one trial; their lanes tell their problems apart. */
    private static final Trial SEGMENTS = new Trial(0, OptionalInt.of(0), 1);

    /** What the first measurement of a member takes from the budget of problems. */
    long firstProblems() {
        return selection instanceof Racing racing ? racing.first() : 0;
    }

    /** The first measurement of a member. */
    Proposal<C> birth(ArchiveState<C> state, Member<C> member) {
        long index = state.asked();
        List<CandidateId> parents = ids(state, member.origin().parents());
        String operator = member.origin().operator();
        return switch (selection) {
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

    /** A further batch. */
    Proposal<C> race(ArchiveState<C> state, Member<C> member, Errand.Race race) {
        Standing standing = member.standing();
        return new Proposal<>(
                state.asked(),
                member.candidate(),
                List.of(member.id()),
                Operator.RACE,
                SEGMENTS,
                Course.Segment.after(standing.end(), standing.problems() + race.problems(), lane(member)));
    }

    /** What the search claims to have found. */
    Proposal<C> select(ArchiveState<C> state, Member<C> member) {
        return new Proposal<>(state.asked(), member.candidate(), List.of(member.id()), Operator.SELECT);
    }

    /** A question; as its candidate it names the best that it shows. */
    Proposal<C> consult(ArchiveState<C> state, Consulting.Question question) {
        Errand.Consult errand = question.errand();
        return new Proposal<>(
                state.asked(),
                state.members().get(errand.member()).candidate(),
                ids(state, errand.shown()),
                Operator.CONSULT,
                Trial.own(state.asked()),
                new Course.Consultation(question.prompt()));
    }

    private static <C extends Candidate> List<CandidateId> ids(ArchiveState<C> state, List<Integer> numbers) {
        return numbers.stream().map(number -> state.members().get(number).id()).toList();
    }

    /** Nobody's further problems are those that all may begin with, in lane 0. */
    private static int lane(Member<?> member) {
        return member.number() + 1;
    }
}
