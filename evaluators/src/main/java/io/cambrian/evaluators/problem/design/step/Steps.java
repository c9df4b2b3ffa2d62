package io.cambrian.evaluators.problem.design.step;

import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.Worker;
import java.util.List;

/** Makes designs ready to run. */
final class Steps {

    private Steps() {}

    static Step of(Design design) {
        return switch (design) {
            case Design.Solve d -> solve(d.worker());
            case Design.Vote d -> new VoteStep(d.samples(), of(d.of()));
            case Design.WeightedVote d -> new WeightedVoteStep(d.samples(), d.weight(), of(d.of()), d.verifier());
            case Design.Filter d -> new FilterStep(d.samples(), of(d.of()), d.verifier());
            case Design.Refine d -> new RefineStep(d.rounds(), of(d.of()), d.verifier());
            case Design.EarlyStop d -> new EarlyStopStep(d.first(), d.samples(), of(d.of()));
            case Design.Panel d -> new PanelStep(all(d.members()));
            case Design.Cascade d -> new CascadeStep(d.samples(), all(d.members()));
            case Design.Debate d -> new DebateStep(d.rounds(), all(d.members()), d.judge());
            case Design.Route d -> new RouteStep(all(d.members()), d.classifier());
            case Design.Switch d -> new SwitchStep(d.tries(), of(d.first()), of(d.otherwise()));
            case Design.Plan d -> new PlanStep(d.turns(), of(d.of()), d.planner());
            case Design.Decompose d -> new DecomposeStep(d.parts(), of(d.of()), d.splitter());
            case Design.UseTool d ->
                new NotedStep(Note.TOOL_RESULT, run -> run.workers.use(d.tool(), run.notes), of(d.of()));
            case Design.RunExamples d -> new RunExamplesStep(d.tries(), of(d.of()));
            case Design.Retrieve d ->
                new NotedStep(Note.MEMORY, run -> run.workers.retrieve(d.examples(), run.notes), of(d.of()));
            case Design.Remember d -> new RememberStep(of(d.of()), d.verifier());
            case Design.TreeSearch d -> new TreeSearchStep(d.expansions(), all(d.members()), d.verifier());
            case Design.Dag d -> graph(d);
            case Design.Budget d -> budget(d.calls(), of(d.of()));
        };
    }

    private static Step solve(Worker worker) {
        return run -> run.spend() ? run.workers.solve(worker, run.notes) : Workers.NONE;
    }

    private static Step budget(int calls, Step of) {
        return run -> run.within(calls, of);
    }

    private static Step graph(Design.Dag dag) {
        int[][] sees = dag.vertices().stream()
                .map(vertex ->
                        vertex.sees().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        Step[] actors =
                dag.vertices().stream().map(vertex -> of(vertex.actor())).toArray(Step[]::new);
        return new DagStep(actors, sees, dag.critic());
    }

    private static Step[] all(List<Design> members) {
        return members.stream().map(Steps::of).toArray(Step[]::new);
    }
}
