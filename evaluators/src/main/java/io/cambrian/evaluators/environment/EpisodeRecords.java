package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import java.util.Arrays;

/** The records of all copies, and how they are saved. */
final class EpisodeRecords {

    private static final String STARTS = "generators-at-start";
    private static final String CARRIED_OVER = "carried-over";
    private static final String STEPS = "steps-since";
    private static final String ACTIONS = "actions-since";

    private final int numbers;
    private final EpisodeRecord[] records;

    EpisodeRecords(int copies, int numbers) {
        this.numbers = numbers;
        records = new EpisodeRecord[copies];
        for (int copy = 0; copy < copies; copy++) {
            records[copy] = new EpisodeRecord(numbers);
        }
    }

    EpisodeRecord of(int copy) {
        return records[copy];
    }

    /** Notes numbered actions, one for each copy. */
    void note(int[] actions) {
        for (int copy = 0; copy < records.length; copy++) {
            EpisodeRecord record = records[copy];
            int place = record.extend();
            record.actions()[place] = actions[copy];
        }
    }

    /** Notes actions {@code [number][copy]}. */
    void note(float[] actions) {
        for (int copy = 0; copy < records.length; copy++) {
            EpisodeRecord record = records[copy];
            int place = record.extend();
            for (int number = 0; number < numbers; number++) {
                record.actions()[place + number] = actions[number * records.length + copy];
            }
        }
    }

    /** The steps of the longest running episode. */
    int longest() {
        int longest = 0;
        for (EpisodeRecord record : records) {
            longest = Math.max(longest, record.steps());
        }
        return longest;
    }

    /** What was carried over has a part only where a game carries something over. */
    void save(CheckpointWriter writer) {
        long[] starts = new long[records.length];
        int[] carriedOver = new int[records.length];
        int[] steps = new int[records.length];
        int total = 0;
        for (int copy = 0; copy < records.length; copy++) {
            starts[copy] = records[copy].generatorAtStart();
            carriedOver[copy] = records[copy].carriedOver();
            steps[copy] = records[copy].steps();
            total += steps[copy] * numbers;
        }
        float[] actions = new float[total];
        int place = 0;
        for (EpisodeRecord record : records) {
            int length = record.steps() * numbers;
            System.arraycopy(record.actions(), 0, actions, place, length);
            place += length;
        }
        writer.longs(STARTS, starts);
        if (Arrays.stream(carriedOver).anyMatch(remembered -> remembered != 0)) {
            writer.integers(CARRIED_OVER, carriedOver);
        }
        writer.integers(STEPS, steps);
        writer.floats(ACTIONS, actions);
    }

    void load(CheckpointReader reader) {
        long[] starts = new long[records.length];
        int[] carriedOver = new int[records.length];
        int[] steps = new int[records.length];
        float[] actions = new float[reader.length(ACTIONS)];
        reader.longs(STARTS, starts);
        if (reader.fits(CARRIED_OVER, records.length)) {
            reader.integers(CARRIED_OVER, carriedOver);
        }
        reader.integers(STEPS, steps);
        reader.floats(ACTIONS, actions);
        int place = 0;
        for (int copy = 0; copy < records.length; copy++) {
            records[copy].restore(starts[copy], carriedOver[copy], actions, place, steps[copy]);
            place += steps[copy] * numbers;
        }
    }
}
