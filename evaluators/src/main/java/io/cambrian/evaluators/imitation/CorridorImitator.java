package io.cambrian.evaluators.imitation;

import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * A tabular learner in a corridor whose side room looks like progress, with a discount that is scheduled or fixed. With γ = 0.99 or 0.95
 * from the beginning it settles in the room, since the little that it knows of the corridor promises less. With a scheduled discount
 * it comes to the end, as it does with a discount that stays small: this corridor asks for no foresight.
 *
 * <p>Throws an {@link IllegalArgumentException} for a discount outside of its range.
 *
 * @param fixedDiscount from 0 to below 1; if it is empty, the discount is that of the {@link DiscountSchedule}
 * @param episodes of the whole life; what is left over after the last 200 is not evaluated
 */
public record CorridorImitator(OptionalDouble fixedDiscount, int episodes) {

    /** The cell where the corridor ends. */
    public static final int END = DecoyCorridor.LENGTH;

    private static final float EXPLORATION = 0.1f;
    private static final int EPISODES_BETWEEN_EVALUATIONS = 200;
    private static final int EVALUATED_EPISODES = 10;
    private static final int DEMONSTRATIONS = 10;

    public CorridorImitator {
        fixedDiscount.ifPresent(discount -> {
            if (!(discount >= 0 && discount < 1)) {
                throw new IllegalArgumentException(
                        "a fixed discount is from 0 to below 1, so that what is not known has a finite value, found "
                                + discount);
            }
        });
    }

    /**
     * What an evaluation found.
     *
     * @param episode after which it was made, counted from 1
     * @param mastered k of the schedule after it, whether or not the agent uses the schedule
     * @param discount of the updates that follow
     * @param reached where the last greedy episode ended; beyond {@link #END} that is the side room
     */
    public record Point(int episode, int mastered, double discount, int reached) {}

    /**
     * Lives, and is evaluated after every 200 episodes.
     *
     * @param seed of the agent's chance and of the demonstrations
     * @return one point for each evaluation, in order
     */
    public List<Point> live(Seed seed) {
        CorridorValues values = new CorridorValues(seed.counterRandom(0));
        Demonstrations demonstrations = DecoyCorridor.demonstrations(DEMONSTRATIONS, seed.counterRandom(1));
        DiscountSchedule schedule = DiscountSchedule.first(DecoyCorridor.LENGTH);
        List<Point> points = new ArrayList<>();
        for (int episode = 1; episode <= episodes; episode++) {
            double discount = fixedDiscount.orElse(schedule.discount());
            values.learn(discount, EXPLORATION);
            if (episode % EPISODES_BETWEEN_EVALUATIONS == 0) {
                List<List<Integer>> played = IntStream.range(0, EVALUATED_EPISODES)
                        .mapToObj(i -> values.follow(discount))
                        .toList();
                schedule =
                        schedule.after(played.stream().map(DecoyCorridor::seen).toList(), demonstrations);
                points.add(new Point(
                        episode,
                        schedule.mastered(),
                        fixedDiscount.orElse(schedule.discount()),
                        played.getLast().getLast()));
            }
        }
        return points;
    }
}
