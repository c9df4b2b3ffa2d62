package io.cambrian.schedules.discovery;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.protocol.Protocol;
import io.cambrian.metalearners.Fitness;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** Counts what a search has done so far. */
final class SearchTally {

    private final Protocol protocol;
    private final String plural;
    private SearchProgress progress;
    private Fitness best = new Fitness.Failed();

    /** @param plural what several candidates of the run are called */
    SearchTally(Protocol protocol, long evaluationsWanted, String plural) {
        this.protocol = protocol;
        this.plural = plural;
        this.progress = SearchProgress.start(evaluationsWanted, plural);
    }

    SearchProgress progress() {
        return progress;
    }

    /** @param formula asked for only when the candidate is the best so far */
    void told(List<Evaluation> evaluations, boolean inherited, Supplier<String> formula) {
        Fitness fitness = Fitness.of(evaluations);
        boolean scored = fitness instanceof Fitness.Sum;
        boolean failed = !scored && !(evaluations.getFirst().outcome() instanceof Outcome.Replied);
        boolean better = scored && fitness.exceeds(best);
        if (better) {
            best = fitness;
        }
        boolean missed = scored && missedAHurdle(evaluations);
        long trained = progress.evaluations() + (inherited ? 0 : 1);
        progress = new SearchProgress(
                trained,
                progress.evaluationsWanted(),
                progress.proposals() + 1,
                progress.duplicates() + (inherited ? 1 : 0),
                progress.hurdleFailures() + (missed && !inherited ? 1 : 0),
                progress.failures() + (failed && !inherited ? 1 : 0),
                best instanceof Fitness.Sum sum ? OptionalDouble.of(sum.value()) : OptionalDouble.empty(),
                better ? formula.get() : progress.bestFormula(),
                SearchProgress.evaluated(trained, progress.evaluationsWanted(), plural));
    }

    /** A proposal that was judged on one stage alone has not missed the others. */
    private boolean missedAHurdle(List<Evaluation> evaluations) {
        Evaluation last = evaluations.getLast();
        return evaluations.size() < protocol.stages().size()
                && protocol.stages().stream()
                        .anyMatch(stage -> stage.task().name().equals(last.task()) && !stage.passedBy(last));
    }
}
