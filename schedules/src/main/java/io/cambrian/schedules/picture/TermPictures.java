package io.cambrian.schedules.picture;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicGraph;
import io.cambrian.searchspace.heuristic.Term;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Heuristics as trees of their terms, the priority above. */
public final class TermPictures {

    private TermPictures() {}

    /**
     * Draws {@code NAME-terms.png}; an existing one is replaced.
     *
     * @param name what to call the rule, in the picture and in the name of the file
     * @return the file
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(Heuristic heuristic, String name, Path directory) throws IOException {
        Tree tree = tree(heuristic.canonical().priority());
        List<List<Chart>> rows = List.of(List.of(new TreeChart(name + ": priority", tree)));
        return List.of(PngFile.write(rows, directory, name + "-terms"));
    }

    private static Tree tree(Term term) {
        return new Tree(
                HeuristicGraph.label(term),
                term.parts().stream().map(TermPictures::tree).toList());
    }
}
