package io.cambrian.metalearners.population;

import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;
import java.util.OptionalDouble;

/** Trainings whose scores are written down: round by round, and in each lane by lane. Not-a-number stands for a failure. */
record Scripted(double[][] scores, long interval) implements Lifetimes.Trainer<Tuned<Algorithm>, Scripted.Place> {

    /** Where an agent has last been trained, and until when. */
    record Place(int lane, long step) {}

    static Lifetimes.Search<Tuned<Algorithm>, PopulationState<Algorithm>> run(
            PopulationSettings settings, double[][] scores) {
        var training = new PopulationBasedTraining<>(TwoWorkers.SPACE, settings, List.of());
        return new Lifetimes<>(new Scripted(scores, settings.intervalSteps()), settings.populationSize())
                .run(training, new RootSeed(7).search());
    }

    /** Where the segments of one round come from, lane by lane: {@code operator of lane at step}. */
    static List<String> origins(
            Lifetimes.Search<Tuned<Algorithm>, PopulationState<Algorithm>> search, int members, int round) {
        return search.told().stream()
                .filter(each ->
                        each.index() / members == round && !each.operator().equals(Operator.SCHEDULE))
                .map(each -> origin(each, members))
                .toList();
    }

    private static String origin(Proposal<Tuned<Algorithm>> proposal, int members) {
        var segment = (Course.Segment) proposal.course();
        return proposal.operator()
                + (segment.from().isPresent()
                        ? " " + segment.from().getAsLong() % members + "@"
                                + segment.from().getAsLong() / members
                        : "");
    }

    @Override
    public Place fresh() {
        return new Place(0, 0);
    }

    @Override
    public Place train(Place agent, Tuned<Algorithm> candidate, long from, long until, int lane) {
        return new Place(lane, until);
    }

    @Override
    public OptionalDouble score(Place agent) {
        double score = scores[(int) ((agent.step() + interval - 1) / interval) - 1][agent.lane()];
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }
}
