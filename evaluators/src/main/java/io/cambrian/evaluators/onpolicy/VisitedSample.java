package io.cambrian.evaluators.onpolicy;

import io.cambrian.searchspace.drift.distillation.DriftPoint;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * A sample of the points that a training visits, each equally likely to be in it, however many there will be. Points that are not
 * finite are left out.
 *
 * <p>Source: Vitter, "Random sampling with a reservoir", ACM Transactions on Mathematical Software 11, 1985, algorithm R.
 */
public final class VisitedSample implements VisitedPoints {

    private final int size;
    private final CounterRandom random;
    private final List<DriftPoint> sample = new ArrayList<>();
    private long visited;

    /**
     * An empty sample.
     *
     * @param size how many points are kept, at least 1
     * @param random decides which
     * @throws IllegalArgumentException if the size is below 1
     */
    public VisitedSample(int size, CounterRandom random) {
        if (size < 1) {
            throw new IllegalArgumentException("a sample keeps at least 1 point, found " + size);
        }
        this.size = size;
        this.random = random;
    }

    @Override
    public void visited(float[] logRatios, float[] advantages, float progress) {
        for (int i = 0; i < logRatios.length; i++) {
            if (Float.isFinite(logRatios[i]) && Float.isFinite(advantages[i])) {
                visited++;
                keep(logRatios[i], advantages[i], progress);
            }
        }
    }

    private void keep(float logRatio, float advantage, float progress) {
        if (sample.size() < size) {
            sample.add(new DriftPoint(logRatio, advantage, progress));
            return;
        }
        long place = random.nextLong(visited);
        if (place < size) {
            sample.set((int) place, new DriftPoint(logRatio, advantage, progress));
        }
    }

    /** The points so far: all of them, while they are not more than the size. */
    public List<DriftPoint> points() {
        return List.copyOf(sample);
    }
}
