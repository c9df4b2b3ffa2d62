package io.cambrian.schedules.picture;

import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.DesignGraph;
import io.cambrian.searchspace.agent.DesignTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Agent designs as trees of their nodes, the outermost above. */
public final class DesignPictures {

    private DesignPictures() {}

    /**
     * Draws {@code NAME-design.png}; an existing one is replaced.
     *
     * @param name what to call the design, in the picture and in the name of the file
     * @return the file
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(AgentDesign design, String name, Path directory) throws IOException {
        List<List<Chart>> rows = List.of(List.of(new TreeChart(name, tree(design.root()))));
        return List.of(PngFile.write(rows, directory, name + "-design"));
    }

    private static Tree tree(Design design) {
        return new Tree(
                DesignGraph.label(design),
                DesignTree.members(design).stream().map(DesignPictures::tree).toList());
    }
}
