package io.cambrian.evaluators.problem.jobshop;

import io.cambrian.evaluators.problem.InstanceFormatException;
import java.util.ArrayList;
import java.util.List;

/**
 * The text in which job shops are exchanged: the numbers of jobs and machines on one line, then one line for each job with
 * (machine, duration) pairs in the order in which the job visits the machines, which are numbered from 0. Empty lines and lines
 * that begin with {@code #} are skipped.
 */
public final class JobShopFormat {

    private JobShopFormat() {}

    /**
     * Reads an instance.
     *
     * @throws InstanceFormatException if a line is not as it must be
     */
    public static JobShop parse(String text) {
        List<Line> lines = lines(text);
        if (lines.isEmpty()) {
            throw new InstanceFormatException(1, "expected 'jobs machines', such as '6 6', found an empty text");
        }
        Line head = lines.getFirst();
        int jobs = size(head, 0);
        int machines = size(head, 1);
        if (lines.size() < 1 + jobs) {
            throw new InstanceFormatException(
                    lines.getLast().number,
                    "expected " + jobs + " jobs, each on a line of its own, found " + (lines.size() - 1));
        }
        if (lines.size() > 1 + jobs) {
            throw new InstanceFormatException(
                    lines.get(1 + jobs).number,
                    "expected nothing after the " + jobs + " jobs that line " + head.number + " speaks of");
        }
        int[][] route = new int[jobs][machines];
        int[][] duration = new int[jobs][machines];
        for (int job = 0; job < jobs; job++) {
            read(lines.get(1 + job), machines, route[job], duration[job]);
        }
        return new JobShop(route, duration);
    }

    private static void read(Line line, int machines, int[] route, int[] duration) {
        if (line.words.size() != 2 * machines) {
            throw new InstanceFormatException(
                    line.number,
                    "expected " + machines + " pairs 'machine duration', that is " + 2 * machines + " numbers, found "
                            + line.words.size());
        }
        boolean[] visited = new boolean[machines];
        for (int step = 0; step < machines; step++) {
            route[step] = line.number(2 * step, 0, machines - 1, "a machine");
            duration[step] = line.number(2 * step + 1, 1, JobShop.LONGEST, "a duration");
            if (visited[route[step]]) {
                throw new InstanceFormatException(
                        line.number, "expected every machine once, found machine " + route[step] + " twice");
            }
            visited[route[step]] = true;
        }
    }

    private static int size(Line head, int place) {
        if (head.words.size() != 2) {
            throw new InstanceFormatException(
                    head.number, "expected 'jobs machines', such as '6 6', found " + head.words.size() + " words");
        }
        return head.number(place, 1, JobShop.MOST, place == 0 ? "the number of jobs" : "the number of machines");
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                lines.add(new Line(i + 1, List.of(line.split("\\s+"))));
            }
        }
        return lines;
    }

    /** A line with its number, counted from 1. */
    private record Line(int number, List<String> words) {

        int number(int place, int least, int greatest, String what) {
            try {
                int value = Integer.parseInt(words.get(place));
                if (value >= least && value <= greatest) {
                    return value;
                }
            } catch (NumberFormatException ignored) {
                // said below, as of numbers out of range
            }
            throw new InstanceFormatException(
                    number,
                    "expected " + what + ", a whole number from " + least + " to " + greatest + ", found '"
                            + words.get(place) + "'");
        }
    }
}
