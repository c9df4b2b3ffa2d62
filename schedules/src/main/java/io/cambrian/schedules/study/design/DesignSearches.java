package io.cambrian.schedules.study.design;

import io.cambrian.metalearners.agentsearch.ArchiveSettings;
import io.cambrian.metalearners.agentsearch.Argmax;
import io.cambrian.metalearners.agentsearch.IslandSettings;
import io.cambrian.metalearners.agentsearch.NoveltySettings;
import io.cambrian.metalearners.agentsearch.Racing;
import io.cambrian.metalearners.agentsearch.archive.Feature;
import io.cambrian.metalearners.agentsearch.breeding.Parents;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings.Inheritance;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Worker;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to search that {@link AgentSearchStudy} compares, all with the same number of problems. */
final class DesignSearches {

    static final String SAMPLES = "samples";
    static final String GREEDY = "best parent";
    static final String ARCHIVE = "archive";
    static final String RACING = "archive, raced";

    private static final Racing RACE = Racing.usual(DesignSearch.MOST_PROBLEMS);
    private static final ProposerSettings NO_FRESH = new ProposerSettings(0, 10, 1, Inheritance.FIXED);
    private static final List<AgentDesign> SEEDS = NamedDesigns.simulatedSeeds();

    private DesignSearches() {}

    private static ArchiveSettings raced(int candidates) {
        return ArchiveSettings.usual(candidates).with(NO_FRESH).with(RACE);
    }

    private static DesignSearch way(String name, ArchiveSettings settings) {
        return new DesignSearch(name, settings, SEEDS);
    }

    /** The four published strategies. */
    static List<DesignSearch> strategies(int candidates) {
        ArchiveSettings plain = raced(candidates).with(new Argmax());
        return List.of(
                new DesignSearch(SAMPLES, plain.with(Parents.NONE), List.of()),
                way(GREEDY, plain.with(Parents.GREEDY)),
                way(ARCHIVE, plain),
                way(RACING, raced(candidates)));
    }

    /** Nothing is searched: the budget of so many candidates goes into telling given designs apart. */
    static List<DesignSearch> controls(int candidates) {
        List<AgentDesign> votes =
                Stream.of(3, 5, 7).map(DesignSearches::majorityVote).toList();
        return List.of(
                given("seeds, re-scored", SEEDS, candidates), given("majority vote of 3, 5, 7", votes, candidates));
    }

    private static AgentDesign majorityVote(int answers) {
        return AgentDesign.of(new Design.Vote(answers, new Design.Solve(Worker.GENERIC)));
    }

    private static DesignSearch given(String name, List<AgentDesign> designs, int candidates) {
        long problems = (long) candidates * DesignSearch.PROBLEMS / designs.size();
        Racing race = RACE.withProblemsPerCandidate(problems);
        return new DesignSearch(name, raced(designs.size()).with(Parents.NONE).with(race), designs);
    }

    /** The raced search with one thing changed. */
    static List<DesignSearch> changes(int candidates) {
        ArchiveSettings usual = raced(candidates);
        Racing shared = RACE.with(Racing.Chance.SHARED_START);
        List<Feature> cells = List.of(
                new Feature("calls", Optional.empty(), 0, 15, 5),
                new Feature("verifier-calls", Optional.of("calls"), 0, 1, 4));
        return List.of(
                new DesignSearch("samples, raced", usual.with(Parents.NONE), List.of()),
                way("best parent, raced", usual.with(Parents.GREEDY)),
                way("5 % fresh samples", usual.with(ProposerSettings.USUAL)),
                way("the first problems shared", usual.with(shared)),
                way("shared, and signatures", usual.with(shared).with(NoveltySettings.BEHAVIOUR)),
                way("2 islands", usual.with(new IslandSettings(2, 25, 50))),
                way("3 islands", usual.with(new IslandSettings(3, 25, 50))),
                way("cells of calls, share of checks", usual.withCells(cells)),
                way("inherited weights", usual.with(NO_FRESH.with(Inheritance.WEIGHTS))),
                way("inherited proposers", usual.with(ProposerSettings.USUAL.with(Inheritance.PROPOSER))));
    }
}
