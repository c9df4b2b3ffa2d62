package io.cambrian.metalearners.agentsearch;

import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Standing;
import io.cambrian.metalearners.agentsearch.consultation.Dialogue;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What {@link ArchiveSearch} knows.
 *
 * <p>There is no generator in it: what the i-th place of a candidate draws comes from children of the seed with index {@code i}, one for
 * each purpose.
 *
 * @param seed where all draws come from
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param spent problems that have been asked for and did not fail
 * @param raced how many further batches were asked for
 * @param members the archive, in the order of proposing
 * @param out what the proposals that are out were made for, the first to be told first
 * @param improvedAt for each island, how many candidates had been measured when its best was last surpassed
 * @param dialogue how it stands with somebody outside who is asked
 * @param counts what has been rejected and moved
 */
public record ArchiveState<C extends Candidate>(
        SearchSeed seed,
        long asked,
        long told,
        long spent,
        long raced,
        List<Member<C>> members,
        List<Errand> out,
        List<Integer> improvedAt,
        Dialogue<C> dialogue,
        Counts counts) {

    /** @throws IllegalArgumentException when {@code out} does not hold just what was asked for and not told */
    public ArchiveState {
        members = List.copyOf(members);
        out = List.copyOf(out);
        improvedAt = List.copyOf(improvedAt);
        if (asked - told != out.size()) {
            throw new IllegalArgumentException("what was asked for is told or out, found " + asked + " asked, " + told
                    + " told, " + out.size() + " out");
        }
    }

    static <C extends Candidate> ArchiveState<C> initial(SearchSeed seed, int islands) {
        return new ArchiveState<>(
                seed, 0, 0, 0, 0, List.of(), List.of(), Collections.nCopies(islands, 0), Dialogue.none(), Counts.NONE);
    }

    /** How many places of candidates have been used. */
    int places() {
        return members.size() + counts.givenUp();
    }

    /** How many questions are out. */
    int consulting() {
        return (int)
                out.stream().filter(errand -> errand instanceof Errand.Consult).count();
    }

    /** How many candidates have had their first measurement. */
    int measured() {
        return (int) members.stream()
                .filter(member -> member.standing().status() != Standing.Status.AWAITED)
                .count();
    }

    ArchiveState<C> afterBirth(Member<C> member, long problems) {
        List<Member<C>> more = new ArrayList<>(members);
        more.add(member);
        return new ArchiveState<>(
                seed,
                asked + 1,
                told,
                spent + problems,
                raced,
                more,
                sent(new Errand.Birth(member.number())),
                improvedAt,
                dialogue,
                counts);
    }

    ArchiveState<C> afterRace(Errand.Race race) {
        Member<C> member = members.get(race.member());
        return new ArchiveState<>(
                seed,
                asked + 1,
                told,
                spent + race.problems(),
                raced + 1,
                replaced(member.with(member.standing().racing())),
                sent(race),
                improvedAt,
                dialogue,
                counts);
    }

    ArchiveState<C> afterSelect(Errand.Select select) {
        return new ArchiveState<>(
                seed, asked + 1, told, spent, raced, members, sent(select), improvedAt, dialogue, counts);
    }

    ArchiveState<C> afterConsult(Errand.Consult consult) {
        return new ArchiveState<>(
                seed,
                asked + 1,
                told,
                spent,
                raced,
                members,
                sent(consult),
                improvedAt,
                dialogue.afterAsking(),
                counts);
    }

    /** After the first proposal that is out has been told; {@code unspent} problems were asked for in vain. */
    ArchiveState<C> afterTelling(long unspent) {
        return new ArchiveState<>(
                seed,
                asked,
                told + 1,
                spent - unspent,
                raced,
                members,
                out.subList(1, out.size()),
                improvedAt,
                dialogue,
                counts);
    }

    ArchiveState<C> with(Member<C> member) {
        return new ArchiveState<>(seed, asked, told, spent, raced, replaced(member), out, improvedAt, dialogue, counts);
    }

    ArchiveState<C> with(Counts other) {
        return new ArchiveState<>(seed, asked, told, spent, raced, members, out, improvedAt, dialogue, other);
    }

    ArchiveState<C> with(Dialogue<C> other) {
        return new ArchiveState<>(seed, asked, told, spent, raced, members, out, improvedAt, other, counts);
    }

    /** An island whose best has just been surpassed, or that has just begun anew. */
    ArchiveState<C> withImproved(int island) {
        List<Integer> improved = new ArrayList<>(improvedAt);
        improved.set(island, measured());
        return new ArchiveState<>(seed, asked, told, spent, raced, members, out, improved, dialogue, counts);
    }

    private List<Member<C>> replaced(Member<C> member) {
        List<Member<C>> changed = new ArrayList<>(members);
        changed.set(member.number(), member);
        return changed;
    }

    private List<Errand> sent(Errand errand) {
        List<Errand> more = new ArrayList<>(out);
        more.add(errand);
        return more;
    }
}
