package io.cambrian.evaluators.problem.question;

import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Questions in their splits. Which split is drawn from, the family of the seed says. */
public final class QuestionBank {

    private final Map<Split, List<Question>> splits = new EnumMap<>(Split.class);

    /**
     * @param questions in any order
     * @throws IllegalArgumentException when a split would be empty
     */
    public QuestionBank(List<Question> questions) {
        for (Split split : Split.values()) {
            List<Question> of = questions.stream()
                    .filter(question -> Split.of(question.text()) == split)
                    .toList();
            if (of.isEmpty()) {
                throw new IllegalArgumentException("of " + questions.size() + " questions none falls by the hash of its"
                        + " text to the split '" + split.name().toLowerCase(Locale.ROOT)
                        + "'; a search needs dozens of questions, add some");
            }
            splits.put(split, of);
        }
    }

    /** The questions of a split, in the order of the file. */
    public List<Question> of(Split split) {
        return splits.getOrDefault(split, List.of());
    }

    /**
     * A question of a seed's stream: its split in an order that the seed draws, and again in another order after the last one.
     *
     * @param problem counted from 0
     */
    Question question(Seed problems, long problem) {
        List<Question> split = of(Split.of(problems));
        long pass = problem / split.size();
        return split.get(order(problems.child("pass", pass), split.size()).get((int) (problem % split.size())));
    }

    private static List<Integer> order(Seed seed, int size) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, seed.generator());
        return order;
    }
}
