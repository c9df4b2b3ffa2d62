package io.cambrian.schedules.study;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trainings of a study, side by side. */
public final class Trainings {

    private Trainings() {}

    /** Sends trainings off; they run while their evaluations are awaited. */
    public static <C extends Candidate> List<Submission<Evaluation>> submit(
            Trainer<C> trainer, List<Assignment<C>> assignments, LocalDispatcher dispatcher) {
        List<Submission<Evaluation>> running = new ArrayList<>();
        for (Assignment<C> assignment : assignments) {
            running.add(dispatcher.submit(observer -> trainer.train(assignment, observer)));
        }
        return running;
    }

    /** What a training, or several in one piece, gave, once it has ended. */
    public static <T> T await(Submission<T> training) throws InterruptedException {
        return switch (training.await()) {
            case Completion.Finished<T> finished -> finished.value();
            case Completion.Failed<T> failed ->
                throw new IllegalStateException("a training broke off: " + failed.cause(), failed.cause());
            case Completion.Cancelled<T> cancelled ->
                throw new IllegalStateException("a training was called off before it ended");
        };
    }

    /** What several gave, in order. */
    public static <T> List<T> awaited(List<Submission<T>> trainings) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Submission<T> training : trainings) {
            results.add(await(training));
        }
        return results;
    }

    /**
     * The scores of fresh agents, one for each seed; one without a score counts like random play.
     *
     * @param seeds of the agents
     */
    public static <C extends Candidate> List<Double> scores(
            Trainer<C> trainer, C candidate, Stage stage, List<Seed> seeds, LocalDispatcher dispatcher)
            throws InterruptedException {
        List<Assignment<C>> assignments = seeds.stream()
                .map(seed -> new Assignment<>(candidate, stage.task(), stage.budget(), seed))
                .toList();
        return scores(
                submit(trainer, assignments, dispatcher), stage.task().scores().random());
    }

    /** The seeds of so many agents under one. */
    public static List<Seed> seeds(Seed parent, String name, int count) {
        return IntStream.range(0, count).mapToObj(i -> parent.child(name, i)).toList();
    }

    /** The scores of trainings in order; one without a score counts as {@code failure}. */
    public static List<Double> scores(List<Submission<Evaluation>> running, double failure)
            throws InterruptedException {
        List<Double> scores = new ArrayList<>();
        for (Evaluation evaluation : awaited(running)) {
            scores.add(evaluation.outcome() instanceof Outcome.Scored scored ? scored.score() : failure);
        }
        return scores;
    }
}
