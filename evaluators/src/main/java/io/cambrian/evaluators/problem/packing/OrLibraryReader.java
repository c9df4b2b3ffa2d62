package io.cambrian.evaluators.problem.packing;

import io.cambrian.evaluators.problem.InstanceFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a file of one-dimensional bin packing in the format of Beasley's OR-Library:
 *
 * <pre>
 * number of problems
 * for each problem:  its name
 *                    capacity  number of items  fewest known bins
 *                    the size of every item, one a line
 * </pre>
 *
 * <p>Blank lines are skipped. The class binpack3 (u500) is the one that searches for rules have reported on.
 */
public final class OrLibraryReader {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> lines;
    private int next;

    private OrLibraryReader(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The instances of a file.
     *
     * @param text the whole file
     * @throws InstanceFormatException with the number of the line that is not as the format has it
     */
    public static List<PackingInstance> read(String text) {
        OrLibraryReader reader = new OrLibraryReader(text.lines().toList());
        int problems = reader.whole("the number of problems", reader.line("the number of problems"), 1);
        List<PackingInstance> instances = new ArrayList<>();
        for (int i = 1; i <= problems; i++) {
            instances.add(reader.instance("problem " + i + " of " + problems));
        }
        if (reader.skipBlank()) {
            throw reader.bad("expected the end after " + problems + " problems", reader.lines.get(reader.next));
        }
        return instances;
    }

    private PackingInstance instance(String which) {
        String name = line("the name of " + which);
        String[] header = BLANKS.split(line("capacity, number of items and fewest known bins of " + name));
        if (header.length != 3) {
            next--;
            throw bad("expected capacity, number of items and fewest known bins", String.join(" ", header));
        }
        int capacity = whole("the capacity", header[0], 1);
        int count = whole("the number of items", header[1], 1);
        whole("the fewest known bins", header[2], 1);
        // room for no more items than there are lines: the number may be a slip, and the end of the file is told below
        int[] items = new int[Math.min(count, lines.size() - next)];
        for (int i = 0; i < count; i++) {
            String what = "item " + (i + 1) + " of " + count + " of " + name;
            items[i] = whole(what, line(what), 1);
            if (items[i] > capacity) {
                next--;
                throw bad("an item is at most as large as the capacity " + capacity, String.valueOf(items[i]));
            }
        }
        return new PackingInstance(name, capacity, items);
    }

    /** The next line that is not blank, without blanks around it. */
    private String line(String expected) {
        if (!skipBlank()) {
            throw new InstanceFormatException(lines.size() + 1, "expected " + expected + ", found the end of the file");
        }
        return lines.get(next++).strip();
    }

    private boolean skipBlank() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size();
    }

    private int whole(String what, String text, int least) {
        try {
            int value = Integer.parseInt(text);
            if (value >= least) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is too small
        }
        next--;
        throw bad(what + " is a whole number of at least " + least, text);
    }

    /** About the line that would be read next. */
    private InstanceFormatException bad(String expected, String found) {
        return new InstanceFormatException(next + 1, expected + ", found '" + found + "'");
    }
}
