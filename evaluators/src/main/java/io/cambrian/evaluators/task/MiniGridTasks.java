package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.minigrid.Layout;
import io.cambrian.evaluators.environment.minigrid.MiniGrid;
import io.cambrian.evaluators.environment.minigrid.PublishedLayouts;
import java.util.List;
import java.util.Optional;

/**
 * MiniGrid under its published names, seen by the agent as numbers. Each has two siblings that are not listed: the same name
 * followed by {@code -full} shows the whole grid, followed by {@code -one-hot} what the agent sees as bits.
 */
final class MiniGridTasks implements TaskFamily {

    private static final String PREFIX = "MiniGrid-";
    private static final String FULL = "-full";
    private static final String ONE_HOT = "-one-hot";

    @Override
    public List<Task> listed() {
        return PublishedLayouts.names().stream()
                .map(layout -> task(PREFIX + layout, layout, MiniGrid::partial))
                .toList();
    }

    @Override
    public Optional<Task> named(String name) {
        if (!name.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String member = name.substring(PREFIX.length());
        if (member.endsWith(FULL)) {
            return sibling(name, member, FULL, MiniGrid::full);
        }
        if (member.endsWith(ONE_HOT)) {
            return sibling(name, member, ONE_HOT, MiniGrid::oneHot);
        }
        return sibling(name, member, "", MiniGrid::partial);
    }

    private static Optional<Task> sibling(String name, String member, String suffix, Showing showing) {
        String layout = member.substring(0, member.length() - suffix.length());
        return PublishedLayouts.names().contains(layout) ? Optional.of(task(name, layout, showing)) : Optional.empty();
    }

    private static Task task(String name, String layout, Showing showing) {
        return Task.of(
                name,
                copies -> showing.of(layout(layout), copies),
                layout(layout).maxSteps(),
                MeasuredScores.standard().range(PREFIX + layout));
    }

    /** A layout of its own for every game, since layouts keep what they need while drawing. */
    private static Layout layout(String name) {
        return PublishedLayouts.named(name).orElseThrow();
    }

    /** One of the ways in which MiniGrid shows itself. */
    @FunctionalInterface
    private interface Showing {

        MiniGrid of(Layout layout, int copies);
    }
}
