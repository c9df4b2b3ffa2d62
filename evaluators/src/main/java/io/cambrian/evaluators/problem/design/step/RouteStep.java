package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;

/** Runs {@link io.cambrian.searchspace.agent.Design.Route}. */
final class RouteStep implements Step {

    private final Step[] ways;
    private final Worker classifier;

    RouteStep(Step[] ways, Worker classifier) {
        this.ways = ways;
        this.classifier = classifier;
    }

    @Override
    public int answer(Run run) {
        return run.spend() ? ways[run.workers.choose(classifier, ways.length, run.notes)].answer(run) : Workers.NONE;
    }
}
