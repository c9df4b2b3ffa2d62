package io.cambrian.metalearners.gaussian;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Kernels with free hyper-parameters, each on an edge of a unit cube, to be chosen by likelihood. */
sealed interface KernelFamily {

    /** Likelihoods are computed from no more than this many values. */
    int MOST_VALUES = 200;

    /** A kernel of a family, and the nugget that goes with it. */
    record Member(Kernel kernel, double nugget) {}

    /** How many hyper-parameters are free, the nugget included. */
    int dimension();

    /** The member at a point of the cube. */
    Member at(double[] unit);

    /** A member to begin with. */
    double[] start();

    /**
     * The most likely member that a search of bounded length finds.
     *
     * @param points with values; the first {@value #MOST_VALUES} are looked at
     */
    default Member fit(List<double[]> points, double[] values, BoxSearch search, RandomGenerator random) {
        int count = Math.min(MOST_VALUES, points.size());
        PointSet set = PointSet.of(points.getFirst().length, points.subList(0, count));
        double[] leading = Arrays.copyOf(values, count);
        BoxSearch.Objective likelihood = candidates -> candidates.stream()
                .mapToDouble(unit -> logLikelihood(at(unit), set, leading))
                .toArray();
        return at(search.maximise(likelihood, dimension(), List.of(start()), random));
    }

    private static double logLikelihood(Member member, PointSet points, double[] values) {
        return GaussianProcess.of(member.kernel, member.nugget, points, values).logLikelihood();
    }

    /** {@link Kernel.TimeVarying} with ℓ from 1e-5 to 1, ε from 0 to 0.5, g from 1e-3 to 10; begins at 1, 0.1 and 0.1. */
    record Drifting() implements KernelFamily {

        private static final LogarithmicRange LENGTH_SCALE = new LogarithmicRange(1e-5, 1);
        private static final LogarithmicRange NUGGET = new LogarithmicRange(1e-3, 10);
        private static final double MOST_FORGETTING = 0.5;

        @Override
        public int dimension() {
            return 3;
        }

        @Override
        public Member at(double[] unit) {
            Kernel kernel = new Kernel.TimeVarying(LENGTH_SCALE.at(unit[0]), MOST_FORGETTING * unit[1]);
            return new Member(kernel, NUGGET.at(unit[2]));
        }

        @Override
        public double[] start() {
            return new double[] {LENGTH_SCALE.unitOf(1), 0.1 / MOST_FORGETTING, NUGGET.unitOf(0.1)};
        }
    }

    /** A length scale from 0.05 to 5 for each coordinate, and g from 1e-6 to 1; begins at 0.5 and 1e-4. */
    record Stationary(Smoothness smoothness, int coordinates) implements KernelFamily {

        private static final LogarithmicRange LENGTH_SCALE = new LogarithmicRange(0.05, 5);
        private static final LogarithmicRange NUGGET = new LogarithmicRange(1e-6, 1);

        @Override
        public int dimension() {
            return coordinates + 1;
        }

        @Override
        public Member at(double[] unit) {
            List<Double> lengthScales = Arrays.stream(unit)
                    .limit(coordinates)
                    .map(LENGTH_SCALE::at)
                    .boxed()
                    .toList();
            return new Member(smoothness.kernel(lengthScales), NUGGET.at(unit[coordinates]));
        }

        @Override
        public double[] start() {
            double[] start = new double[dimension()];
            Arrays.fill(start, LENGTH_SCALE.unitOf(0.5));
            start[coordinates] = NUGGET.unitOf(1e-4);
            return start;
        }
    }
}
