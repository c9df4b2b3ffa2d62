package io.cambrian.schedules.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every package says at its door what lives there and what to open first, and the map of all rooms repeats it.
 *
 * <p>The map is written anew by {@code mvn test -pl schedules -am -Dtest=DoorPlatesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcambrian.renew=true}.
 */
class DoorPlatesTest {

    private static final Path MAP = House.ROOT.resolve("docs/packages.md");
    private static final Pattern OPEN_FIRST = Pattern.compile("Open first: (?:\\{@link ([\\w.]+)})");

    @Test
    void everyPackageHasAPlateThatNamesWhatToOpenFirst() {
        List<String> wrong = new ArrayList<>();
        for (String module : House.MODULES) {
            for (Path room : rooms(module)) {
                Path plate = room.resolve("package-info.java");
                if (!Files.exists(plate)) {
                    wrong.add(name(module, room) + " has no package-info.java");
                } else if (!OPEN_FIRST.matcher(comment(plate)).find()) {
                    wrong.add(name(module, room) + " does not say what to open first");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theMapShowsEveryRoom() throws IOException {
        String map = map();
        if (Boolean.getBoolean("cambrian.renew")) {
            Files.writeString(MAP, map);
        }
        assertTrue(Files.exists(MAP), "docs/packages.md is missing; how to write it stands at this test");
        assertEquals(
                map,
                House.read(MAP),
                "docs/packages.md is not what the door plates say; how to write it anew stands at this test");
    }

    private static String map() {
        StringBuilder map = new StringBuilder("""
                # All rooms

                What lives in each package, as its door plate says, and the type to open first.
                [The picture of the house](architecture.md) shows how the modules belong together.
                """);
        for (String module : House.MODULES) {
            map.append("\n## ")
                    .append(module)
                    .append("\n\n| package | what lives there | open first |\n|---|---|---|\n");
            for (Path room : rooms(module)) {
                Path plate = room.resolve("package-info.java");
                Matcher first = OPEN_FIRST.matcher(comment(plate));
                String open =
                        first.find() ? first.group(1).substring(first.group(1).lastIndexOf('.') + 1) : "";
                String folder = "../" + House.ROOT.relativize(room).toString().replace('\\', '/');
                map.append("| [`%s`](%s) | %s | `%s` |\n".formatted(name(module, room), folder, sentence(plate), open));
            }
        }
        return map.toString();
    }

    /** The packages of a module that hold a type. */
    private static List<Path> rooms(String module) {
        TreeSet<Path> rooms = new TreeSet<>();
        House.sources(module).forEach(source -> rooms.add(source.getParent()));
        return List.copyOf(rooms);
    }

    private static String name(String module, Path room) {
        Path root = House.ROOT.resolve(module).resolve("src/main/java/io/cambrian");
        return root.relativize(room).toString().replace('/', '.');
    }

    /** The text of a door plate, on one line. */
    private static String comment(Path plate) {
        String source = House.read(plate);
        int end = source.indexOf("*/");
        return (end < 0 ? "" : source.substring(0, end))
                .replaceAll("(?m)^\\s*/?\\*+ ?", "")
                .replaceAll("\\s+", " ");
    }

    /** The first sentence of a door plate, as plain Markdown. */
    private static String sentence(Path plate) {
        String text = comment(plate).split("<p>", 2)[0].strip();
        Matcher end = Pattern.compile("\\.(?=\\s+[A-Z{])").matcher(text);
        String first = end.find() ? text.substring(0, end.start()) : text.replaceFirst("\\.$", "");
        return first.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)? [\\w.#()]+ ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? (?:[\\w.]*\\.)?(\\w+)(?:#[^}]*)?}", "`$1`")
                .replaceAll("</?[a-z]+>", "")
                .replace("|", "\\|");
    }
}
