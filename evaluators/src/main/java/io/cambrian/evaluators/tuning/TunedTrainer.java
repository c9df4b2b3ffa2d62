package io.cambrian.evaluators.tuning;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.experience.Turn;
import io.cambrian.evaluators.experience.TurnTaken;
import io.cambrian.evaluators.experience.TurnTrainer;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;

/**
 * Trains programs together with their hyper-parameters: each is trained by the trainer that its hyper-parameters' settings make.
 *
 * <p>A {@link Schedule} is trained in consecutive legs, from change-point to change-point, each from the checkpoint of the one
 * before. The seed of a leg is the assignment's child {@code lane} of the change-point's lane: what population-based training
 * gives the members that train there. So the schedule of a winner leads from the same seed to the winner's weights, and from
 * another seed to a fresh agent trained alike.
 *
 * @param <P> the kind of program
 * @param <S> the learner's settings
 */
public final class TunedTrainer<P extends Candidate, S> implements Trainer<Tuned<P>>, TurnTrainer<Tuned<P>> {

    /** A trainer keeps what its last legs have reached in memory, so the same settings should find the same trainer again. */
    private static final int MOST_TRAINERS = 64;

    private final Tunables<S> tunables;
    private final S settings;
    private final Function<S, Trainer<P>> trainers;
    private final Map<S, Trainer<P>> recent = Collections.synchronizedMap(new RecentlyUsed<>(MOST_TRAINERS));

    /**
     * A trainer of tuned programs.
     *
     * @param tunables which hyper-parameters the learner has
     * @param settings what holds where hyper-parameters say nothing
     * @param trainers a trainer of bare programs for given settings
     */
    public TunedTrainer(Tunables<S> tunables, S settings, Function<S, Trainer<P>> trainers) {
        this.tunables = tunables;
        this.settings = settings;
        this.trainers = trainers;
    }

    /** The seed of what a lane of a population trains. */
    public static Seed laneSeed(Seed seed, int lane) {
        return seed.child("lane", lane);
    }

    @Override
    public Evaluation train(Assignment<Tuned<P>> assignment, Observer observer) {
        return switch (assignment.candidate().tuning()) {
            case HyperParameters hyperParameters ->
                train(assignment, hyperParameters, assignment.seed(), assignment.leg(), observer);
            case Schedule schedule ->
                new ScheduledLegs(schedule, assignment)
                        .train((point, leg) -> train(
                                assignment,
                                point.hyperParameters(),
                                laneSeed(assignment.seed(), point.lane()),
                                leg,
                                observer));
        };
    }

    /** A turn with the settings that the hyper-parameters make, if the trainer of bare programs can take turns. */
    @Override
    public TurnTaken take(Turn<Tuned<P>> turn, Observer observer) {
        if (!(turn.candidate().tuning() instanceof HyperParameters hyperParameters)) {
            return TurnTaken.invalid(turn, "a turn has the same hyper-parameters from its beginning to its end");
        }
        S tuned;
        try {
            tuned = tunables.apply(settings, hyperParameters);
        } catch (IllegalArgumentException e) {
            return TurnTaken.invalid(turn, String.valueOf(e.getMessage()));
        }
        return take(turn, trainers.apply(tuned), observer).as(turn.candidate().id());
    }

    private TurnTaken take(Turn<Tuned<P>> turn, Trainer<P> trainer, Observer observer) {
        if (!(trainer instanceof TurnTrainer<?>)) {
            return TurnTaken.invalid(
                    turn, tunables.learner() + " does not learn from what others have lived through; td3 and dqn do");
        }
        @SuppressWarnings("unchecked") // a trainer trains one kind of program, however it does so
        TurnTrainer<P> taking = (TurnTrainer<P>) trainer;
        return taking.take(turn.with(turn.candidate().program()), observer);
    }

    private Evaluation train(
            Assignment<Tuned<P>> assignment, HyperParameters hyperParameters, Seed seed, Leg leg, Observer observer) {
        S tuned;
        try {
            tuned = tunables.apply(settings, hyperParameters);
        } catch (IllegalArgumentException e) {
            return Evaluation.of(assignment, new Outcome.Invalid(String.valueOf(e.getMessage())), 0);
        }
        P program = assignment.candidate().program();
        return of(
                assignment,
                recent.computeIfAbsent(tuned, trainers)
                        .train(new Assignment<>(program, assignment.task(), assignment.budget(), seed, leg), observer));
    }

    /** What was measured, as an answer to this assignment. */
    private Evaluation of(Assignment<Tuned<P>> assignment, Evaluation measured) {
        return new Evaluation(
                assignment.candidate().id(),
                measured.task(),
                measured.budget(),
                assignment.seed(),
                measured.outcome(),
                measured.environmentSteps(),
                measured.checkpoint(),
                measured.series(),
                measured.payload());
    }
}
