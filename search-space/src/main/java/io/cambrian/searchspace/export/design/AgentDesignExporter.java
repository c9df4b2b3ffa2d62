package io.cambrian.searchspace.export.design;

import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.JavaNames;
import io.cambrian.searchspace.export.SourceText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a design of an agent as one Java 17 source file without dependencies, and a JUnit 5 test for it.
 *
 * <p>Whoever runs the class gives it an implementation of the two methods by which it asks workers; their interface stands in the
 * file. For equal replies the class makes the same calls as the design's interpreter, and has the same answer, also when calls
 * run out.
 */
public final class AgentDesignExporter {

    private AgentDesignExporter() {}

    /**
     * The source of a design.
     *
     * @param packageName the package of the class, not empty
     * @param className the simple name of the class
     * @param evidence what its comment tells beside the design
     * @param recorded what the test repeats
     * @throws ExportException when a name cannot be used
     */
    public static ExportedClass export(
            AgentDesign design, String packageName, String className, Evidence evidence, List<GoldenAnswer> recorded) {
        JavaNames.check(packageName, className);
        return new ExportedClass(
                packageName,
                className,
                source(design.canonical(), packageName, className, evidence),
                AgentDesignGoldenTest.source(packageName, className, recorded));
    }

    private static String source(AgentDesign design, String packageName, String className, Evidence evidence) {
        SourceText members = new SourceText(1);
        AgentDesignMembers.write(design, className, members);
        String text = members.toString();
        SourceText out = new SourceText(0);
        out.begin(
                packageName,
                Stream.of("ArrayList", "LinkedHashMap", "List", "Map")
                        .filter(each -> text.contains(each + "<"))
                        .map(each -> "java.util." + each)
                        .toList());
        AgentDesignComment.write(design, evidence, out);
        out.open("public final class " + className + " {");
        out.raw(members);
        out.close("}");
        return out.toString();
    }
}
