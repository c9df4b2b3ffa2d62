package io.cambrian.schedules.study.population;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.experience.Experience;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.experience.TurnTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.searl.Searl;
import io.cambrian.metalearners.searl.SearlState;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A population of agents with one memory or many, living in this process alone. For one thread. */
final class LearningPopulation {

    private final TurnTrainer<Tuned<Algorithm>> trainer;
    private final Task task;
    private final Seed seed;
    private final Map<Long, TurnTaken> taken = new TreeMap<>();
    private final Map<Long, Course.Turn> turns = new TreeMap<>();

    LearningPopulation(TurnTrainer<Tuned<Algorithm>> trainer, Task task, Seed seed) {
        this.trainer = trainer;
        this.task = task;
        this.seed = seed;
    }

    /**
     * A generation's best member.
     *
     * @param totalSteps environment steps of all members up to the end of the generation
     * @param meanReturn how it does without exploration
     */
    record Point(long totalSteps, double meanReturn) {}

    /**
     * Lives until the learner has seen enough.
     *
     * @param generation members in each
     * @param judge how a member does without exploration; steps of judging are not the population's
     */
    List<Point> live(
            Searl<Algorithm> learner,
            SearchSeed learnerSeed,
            int generation,
            Function<Checkpoint, Double> judge,
            Observer observer) {
        List<Point> points = new ArrayList<>();
        SearlState<Algorithm> state = learner.init(learnerSeed);
        while (true) {
            Ask<Tuned<Algorithm>, SearlState<Algorithm>> ask = learner.ask(state);
            Proposal<Tuned<Algorithm>> proposal = ask.proposals().getFirst();
            if (!(proposal.course() instanceof Course.Turn turn)) {
                return points;
            }
            TurnTaken turnTaken = take(proposal, turn, observer);
            state = learner.tell(ask.state(), proposal, List.of(turnTaken.evaluation()));
            if ((proposal.index() + 1) % generation == 0) {
                points.add(new Point(state.totalSteps(), judge.apply(best(proposal.index(), generation))));
            }
        }
    }

    private TurnTaken take(Proposal<Tuned<Algorithm>> proposal, Course.Turn turn, Observer observer) {
        TurnTaken result = trainer.take(
                new Turn<>(
                        proposal.candidate(),
                        task,
                        Budget.ofEnvironmentSteps(Integer.MAX_VALUE),
                        seed.child("lane", turn.lane()).child("turn", proposal.index()),
                        start(turn.from()),
                        turn.mutatesWeights(),
                        memory(turn),
                        turn.updates(),
                        turn.leastEpisodes(),
                        turn.leastSteps()),
                observer);
        taken.put(proposal.index(), result);
        turns.put(proposal.index(), turn);
        return result;
    }

    private Start start(OptionalLong from) {
        return from.isPresent()
                ? new Start.From(
                        known(from.getAsLong()).evaluation().checkpoint().orElseThrow())
                : new Start.Fresh();
    }

    private List<Experience> memory(Course.Turn turn) {
        return switch (turn.memory().whose()) {
            case SHARED ->
                taken.entrySet().stream()
                        .filter(each -> each.getKey() >= turn.memory().first()
                                && each.getKey() < turn.memory().below())
                        .map(each -> each.getValue().experience())
                        .toList();
            case PRIVATE -> line(turn);
        };
    }

    /** The experience of a line of descent, the oldest first. */
    private List<Experience> line(Course.Turn turn) {
        List<Experience> line = new ArrayList<>();
        OptionalLong ancestor = turn.from();
        while (ancestor.isPresent() && ancestor.getAsLong() >= turn.memory().first()) {
            line.addFirst(known(ancestor.getAsLong()).experience());
            ancestor = Optional.ofNullable(turns.get(ancestor.getAsLong()))
                    .map(Course.Turn::from)
                    .orElse(OptionalLong.empty());
        }
        return line;
    }

    private TurnTaken known(long index) {
        return Optional.ofNullable(taken.get(index))
                .orElseThrow(() -> new IllegalStateException("turn " + index + " has not been taken"));
    }

    /** What the best member of the generation that ends with a proposal has reached. */
    private Checkpoint best(long last, int generation) {
        @Nullable Evaluation best = null;
        double greatest = Double.NEGATIVE_INFINITY;
        for (long index = last - generation + 1; index <= last; index++) {
            Evaluation evaluation = known(index).evaluation();
            if (evaluation.outcome() instanceof Outcome.Scored scored && scored.score() > greatest) {
                greatest = scored.score();
                best = evaluation;
            }
        }
        return Optional.ofNullable(best)
                .flatMap(Evaluation::checkpoint)
                .orElseThrow(() -> new IllegalStateException("every member of a generation has failed"));
    }
}
