package io.cambrian.searchspace.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DesignGraphTest {

    @Test
    void aSmallTreeIsDrawnAsRecorded() {
        assertEquals("""
                digraph design {
                  node [fontname="Helvetica", shape=box];
                  n0 [label="switch tries 2"];
                  n1 [label="generic", shape=ellipse];
                  n0 -> n1 [label="1"];
                  n2 [label="vote samples 5"];
                  n3 [label="generic", shape=ellipse];
                  n2 -> n3;
                  n0 -> n2 [label="2"];
                }
                """, DesignGraph.dot(NamedDesigns.byName("switch")));
    }

    @Test
    void verticesPointToThoseTheySee() {
        assertTrue(DesignGraph.dot(NamedDesigns.byName("metagpt")).contains("n3 -> n1 [style=dashed"));
    }

    @Test
    void everyNamedDesignIsDrawnAndSaid() {
        for (String name : NamedDesigns.names()) {
            AgentDesign design = NamedDesigns.byName(name);
            int nodes = DesignTree.nodes(design.root());
            assertEquals(
                    nodes,
                    DesignGraph.dot(design)
                            .lines()
                            .filter(line -> line.contains("[label=\"") && !line.contains("->"))
                            .count());
            assertTrue(!design.toString().isBlank() && !design.toString().contains("\n"), name);
        }
    }
}
